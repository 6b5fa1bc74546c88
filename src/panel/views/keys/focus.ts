/** How many frames an element is waited for: a view that was not shown yet is drawn within a few. */
const FRAMES = 20;

/** What has the keyboard in the details: the tab that is shown. */
export const DETAILS_TAB = '.details [role="tab"][aria-selected="true"]';
/** The list of failures. */
export const LIST = '#list';

/** Gives an element the focus, as soon as it is drawn. What had it may be about to go, and the focus with it. */
export function focusWhenDrawn(selector: string): void {
  let left = FRAMES;
  const look = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) element.focus();
    else if (left-- > 0) requestAnimationFrame(look);
  };
  look();
}
