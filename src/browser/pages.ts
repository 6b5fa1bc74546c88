import browser from 'webextension-polyfill';

/**
 * Shows a page of the extension in a tab.
 * @param path within the extension, without a leading slash.
 * @param where in a new tab in front unless told otherwise.
 */
export async function openPage(
  path: string,
  where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab' = 'newForegroundTab',
): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Reads a data file of the extension. Rejects when it is not there or no JSON. */
export async function readData(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
