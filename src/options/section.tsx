import type { ComponentChildren } from 'preact';

/** The sections of the page, in their order; each is the id of its element. */
export const SECTIONS = ['access', 'appearance', 'list', 'details', 'data', 'privacy', 'shortcuts'] as const;
export type SectionId = (typeof SECTIONS)[number];

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A section with texts and buttons. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** A section with settings: a group of fields. */
export function SettingsSection({ id, title, children }: SectionProps) {
  return (
    <fieldset class="card" id={id}>
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
