import type { PanelInDevTools } from './panel-in-devtools';

/** How many failures the panel says are missing from its list: dropped, and ended unseen. */
export async function missingAsTold({ panel }: PanelInDevTools): Promise<number> {
  const told = await panel.page.call(() =>
    Array.from(document.querySelectorAll('.status-bar .loss'), (loss) => loss.textContent ?? ''),
  );
  return told.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
}
