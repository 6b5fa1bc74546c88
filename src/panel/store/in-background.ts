/** Does work when nothing more urgent waits: input and drawing come first. Node has no such order. */
export const inBackground: (work: () => void) => void =
  typeof scheduler === 'undefined'
    ? (work) => setTimeout(work, 0)
    : (work) => void scheduler.postTask(work, { priority: 'background' });
