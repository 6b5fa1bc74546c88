// What runs in Firefox's own window, with all of its rights: the toolbox, the extension's views, its permissions.
// An expression that gives an object of functions. `extensionId` is declared by whoever runs it.
(() => {
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('devtools/client/framework/devtools');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const action = () => ExtensionParent.apiManager.global.browserActionFor(extension);
  const everywhere = { permissions: [], origins: ['<all_urls>'], data_collection: [] };

  /** The browsing context of an open view (`background`, `devtools_panel`, `popup`, `tab`) whose URL has `part` in it. */
  const contextOf = (type, part) => {
    for (const view of extension.views) {
      const context = view.viewType === type && view.active !== false && view.xulBrowser?.browsingContext;
      if (context?.currentWindowGlobal?.documentURI?.spec.includes(part)) return context;
    }
    return undefined;
  };
  const actorOf = (type, part) => {
    const context = contextOf(type, part);
    if (!context) throw new Error(`No view of type ${type}`);
    return context.currentWindowGlobal.getActor('MarionetteCommands');
  };

  return {
    isOpen: (type, part) => contextOf(type, part) !== undefined,
    /** Runs a script in a view of the extension; it calls back with text. */
    run: (type, part, script, args) =>
      actorOf(type, part).executeScript(script, args, {
        async: true,
        sandboxName: null,
        newSandbox: true,
        timeout: 20_000,
        line: 0,
        file: '',
      }),
    /** A real click, which counts as the user's. */
    async click(type, part, selector) {
      const actor = actorOf(type, part);
      const element = await actor.findElement('css selector', selector, { timeout: 0, all: false });
      const capabilities = { 'moz:accessibilityChecks': false, 'moz:webdriverClick': true };
      await actor.clickElement(element, { toJSON: () => capabilities });
    },

    async openToolbox() {
      await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'webconsole' });
    },
    /** False while the extension has not added its panel yet. */
    async choosePanel(title) {
      const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab);
      const tool = toolbox.getAdditionalTools().find(({ label }) => label === title);
      if (tool) await toolbox.selectTool(tool.id);
      return tool !== undefined;
    },
    async closeToolbox() {
      await gDevTools.closeToolboxForTab(gBrowser.selectedTab);
    },

    urlOf: (path) => WebExtensionPolicy.getByID(extensionId).getURL(path),
    tabId: () => extension.tabManager.getWrapper(gBrowser.selectedTab).id,
    showButton() {
      CustomizableUI.addWidgetToArea(action().widget.id, CustomizableUI.AREA_NAVBAR);
    },
    /** The text on the toolbar's button, as it is drawn for the tab that is in front. */
    badge() {
      const { node } = action().widget.forWindow(window);
      const button = node.querySelector('.unified-extensions-item-action-button') ?? node;
      return button.getAttribute('badge') ?? '';
    },
    async openPopup() {
      await action().openPopup(window, true);
    },

    grant: () => ExtensionPermissions.add(extensionId, everywhere, extension),
    revoke: () => ExtensionPermissions.remove(extensionId, everywhere, extension),
    backgroundState: () => extension.backgroundState,
    /** Ends the background as the browser does when it is idle, but at once. */
    async terminateBackground() {
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    },

    setPreference(name, value) {
      Services.prefs.setStringPref(name, value);
    },
    /** The browser's own language. Firefox falls back to English for its own texts when it has no others. */
    setLanguage(tag) {
      Services.locale.availableLocales = [tag, 'en-US'];
      Services.locale.requestedLocales = [tag];
    },
  };
})();
