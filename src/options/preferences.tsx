import type { Words } from '../i18n/words';
import { DENSITIES, DETAILS_TABS, GROUPINGS, LANGUAGES, PLACEMENTS } from '../settings/schema';
import type { Settings } from '../settings/settings';
import { Choice, Toggle } from './controls';
import { SettingsSection } from './section';

interface PreferencesProps {
  readonly words: Words;
  readonly settings: Settings;
}

/** How everything looks. */
export function Appearance({ words: { settings: words }, settings }: PreferencesProps) {
  return (
    <SettingsSection id="appearance" title={words.appearance}>
      <Choice
        id="language"
        label={words.language}
        hint={words.languageHint}
        setting={settings.language}
        options={LANGUAGES}
        texts={words.languages}
      />
      <Choice
        id="density"
        label={words.density}
        setting={settings.density}
        options={DENSITIES}
        texts={words.densities}
      />
    </SettingsSection>
  );
}

/** What the list shows, and how. */
export function List({ words: all, settings }: PreferencesProps) {
  const words = all.settings;
  return (
    <SettingsSection id="list" title={words.list}>
      <Choice
        id="grouping"
        label={words.groupBy}
        setting={settings.grouping}
        options={GROUPINGS}
        texts={words.groupings}
      />
      <Toggle
        id="collapse-duplicates"
        label={words.collapseDuplicates}
        hint={words.collapseDuplicatesHint}
        setting={settings.collapseDuplicates}
      />
      <Toggle id="show-noise" label={words.noise} hint={all.noiseHint} setting={settings.showNoise} />
      <Toggle
        id="preserve-log"
        label={words.preserveLog}
        hint={all.preserveLogHint}
        setting={settings.preserveLog}
      />
      <Toggle id="timeline" label={words.timeline} hint={words.timelineHint} setting={settings.timeline} />
      <Toggle
        id="type-chips"
        label={words.typeChips}
        hint={words.typeChipsHint}
        setting={settings.typeChips}
      />
    </SettingsSection>
  );
}

/** Where the details are, and what they show. */
export function Details({ words: { settings: words }, settings: { details, body } }: PreferencesProps) {
  return (
    <SettingsSection id="details" title={words.details}>
      <Choice
        id="placement"
        label={words.placement}
        setting={details.placement}
        options={PLACEMENTS}
        texts={words.placements}
      />
      <Choice id="tab" label={words.tab} setting={details.tab} options={DETAILS_TABS} texts={words.tabs} />
      <Toggle id="body-pretty" label={words.pretty} hint={words.prettyHint} setting={body.pretty} />
      <Toggle id="body-wrap" label={words.wrap} setting={body.wrap} />
    </SettingsSection>
  );
}
