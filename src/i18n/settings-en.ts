import { englishNumber as number } from './numbers';

/** The words of settings in English. */
export const settingsEn = {
  sections: 'Sections',
  saved: 'Saved',
  saveFailed:
    'Could not be saved: the browser’s storage is full or forbidden. The change lasts until this page closes.',
  newer:
    'These settings were written by a later version of Substatus. They are used as far as this version understands them, and left as they are: changes last until the page or panel closes.',

  appearance: 'Appearance',
  language: 'Language',
  languageHint: 'Holds for panels and pages that are opened from now on.',
  languages: { auto: 'As the browser', en: 'English', 'zh-TW': '繁體中文（台灣）' },
  density: 'Row height',
  densities: { compact: 'Compact', comfortable: 'Comfortable' },

  list: 'List',
  groupBy: 'Group by',
  groupings: {
    none: 'Nothing',
    page: 'Page',
    problem: 'Problem',
    status: 'Status',
    host: 'Host',
    'answered-by': 'Answered by',
    initiator: 'Initiator',
  },
  collapseDuplicates: 'Collapse duplicates',
  collapseDuplicatesHint: 'Failures that repeat are one row with a count',
  noise: 'Show noise',
  preserveLog: 'Preserve log',
  timeline: 'Show the timeline',
  timelineHint: 'Above the list: when requests failed',
  typeChips: 'Filter by type of resource',
  typeChipsHint: 'A chip for each type in the toolbar: Fetch, document, script …',

  details: 'Details',
  placement: 'Position',
  placements: {
    auto: 'Automatic, by the shape of the panel',
    right: 'Right of the list',
    below: 'Below the list',
  },
  tab: 'Open tab',
  tabs: { diagnosis: 'Diagnosis', headers: 'Headers', body: 'Body', timing: 'Timing', raw: 'Raw' },
  pretty: 'Format bodies',
  prettyHint: 'JSON, HTML and XML are indented anew',
  wrap: 'Wrap long lines',

  data: 'Export, import, reset',
  exportButton: 'Export settings',
  exportHistory: 'Include the last filters',
  exportHistoryHint: 'Filters can name hosts and paths of yours',
  exported: (file: string) => `Saved ${file}`,
  importButton: 'Import settings…',
  importHint: 'Or drop a file of exported settings on this page. What the file does not name stays as it is.',
  dropHere: 'Drop the file to import its settings',
  imported: 'The settings were imported.',
  ignored: (places: string) => `Not known to this version, and left out: ${places}`,
  undo: 'Undo',
  undone: 'Everything is as it was before.',
  resetButton: 'Reset settings…',
  resetQuestion: 'Bring every setting back to its default, and forget the last filters?',
  resetConfirm: 'Reset',
  cancel: 'Cancel',
  wasReset: 'Every setting is at its default.',

  importRefused: 'Nothing was imported.',
  importReasons: {
    'too-long': 'The file is too large to be one of settings.',
    'not-json': 'The file is not JSON.',
    'not-ours': 'The file does not hold settings of Substatus.',
    newer: 'The file is from a later version of Substatus.',
    unreadable: 'The file could not be read.',
    misfits: 'Some values are not what they should be:',
  },
  more: (count: number) => `and ${number(count)} more`,
  expected: {
    oneOf: (options: readonly string[]) => `expected one of ${options.join(', ')}`,
    boolean: 'expected true or false',
    number: 'expected a number',
    text: 'expected a text',
    list: 'expected a list',
    object: 'expected an object',
    value: 'is missing',
    distinct: 'is in the list twice',
    atLeast: (limit: number) => `expected ${limit} or more`,
    atMost: (limit: number) => `expected ${limit} or less`,
    lengthAtLeast: (limit: number) => `expected a length of ${limit} or more`,
    lengthAtMost: (limit: number) => `expected a length of ${limit} or less`,
  },

  privacy:
    'Your settings and the last filters that you typed are kept in this browser’s profile; filters of private windows are not.',

  shortcuts: 'Keyboard shortcuts',
  shortcutsText:
    'Chrome and Edge can give the toolbar button a key. Pages may not link to the place, so copy its address into the address bar:',
};
