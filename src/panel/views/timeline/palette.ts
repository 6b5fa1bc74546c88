import { CLASSES } from '../../timeline/points';

/** The colours that a canvas is drawn with, as CSS has them now. */
export interface Palette {
  /** One a class of points, in their order. */
  readonly classes: readonly string[];
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly mark: string;
  readonly font: string;
}

/** Reads the theme's colours; a canvas cannot refer to them. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    classes: CLASSES.map((name) => colour(`--timeline-${name}`)),
    surface: colour('--surface'),
    line: colour('--line'),
    text: colour('--text-quiet'),
    mark: colour('--accent'),
    font: style.fontFamily,
  };
}

/** Calls back when the theme changes, which is an attribute of the page. @returns ends that. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
