const number = (count: number) => count.toLocaleString('en');

/** The words of the list in English. */
export const listEn = {
  notReadYet: 'Not read yet',
  nobodyKnown: 'Nobody known',
  noInitiator: 'No initiator',
  reading: (count: number) => `Reading ${number(count)} responses…`,
  networkCount: (count: number) => `${number(count)} network`,
  repeats: (count: number) => `${number(count)} times`,
  showRepeats: (count: number) => `Show all ${number(count)}`,
  hideRepeats: 'Show as one',
  newBelow: (count: number) => (count === 1 ? '1 new failure' : `${number(count)} new failures`),
  fold: 'Fold',
  unfold: 'Unfold',
  columns: 'Columns',
  resetColumns: 'Reset columns',
  sortedUp: 'sorted up',
  sortedDown: 'sorted down',
  url: 'URL',
  type: 'Type',
  initiator: 'Initiator',
  size: 'Size',
  endedAt: 'Ended at',
  address: 'Remote address',
  splitter: 'Size of the details',
  row: 'row',
  headerKeys: 'Enter sorts, Shift with an arrow key resizes, the menu key chooses columns',
};
