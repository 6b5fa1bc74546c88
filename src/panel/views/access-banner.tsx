import type { ViewModel } from '../store/view-model';

/** Says that the site may not be watched, and offers to change that. */
export function AccessBanner({ model }: { readonly model: ViewModel }) {
  const { words, session, host } = model;
  if (session.access.value === 'granted') return null;
  return (
    <div class="banner" role="status">
      <span>{words.accessWithheld}</span>
      <button type="button" class="button" onClick={() => host.openOptions()}>
        {words.grantAccess}
      </button>
    </div>
  );
}
