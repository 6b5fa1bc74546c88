/** Calls back when the browser has nothing else to do, after 100 ms at the latest. Node has no idle time. */
export const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (work) => requestIdleCallback(work, { timeout: 100 })
    : (work) => setTimeout(work, 0);
