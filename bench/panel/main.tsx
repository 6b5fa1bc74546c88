/**
 * The panel's real views on a fixture, in a plain tab. `?rows=100000&theme=dark&lang=zh-TW`; `bodies` is for how many of the newest
 * rows DevTools has an entry with a body.
 */
import '../../src/ui/tokens.css';
import '../../src/ui/ui.css';
import '../../src/reference/reference.css';
import '../../src/panel/panel.css';
import { render } from 'preact';
import { FixtureHost } from '../../src/panel/host/fixture-host';
import { createViewModel } from '../../src/panel/store/view-model';
import { Panel } from '../../src/panel/views/panel';
import { entries, failures, pages, TAB } from '../records/failures';
import { Probe } from './probe';

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('rows') ?? 1000);
const bodies = Math.min(count, Number(asked.get('bodies') ?? 200));

const host = new FixtureHost({
  failures: failures(count),
  pages: pages(count),
  entries: entries(count, bodies),
  tabId: TAB,
  language: asked.get('lang') === 'zh-TW' ? 'zh-TW' : 'en',
});
document.documentElement.lang = host.language;
document.documentElement.dataset['theme'] = asked.get('theme') === 'dark' ? 'dark' : 'light';

const started = performance.now();
const model = createViewModel(host);
model.settings.preserveLog.value = true;
model.settings.showNoise.value = true;
render(<Panel model={model} />, document.body);

window.probe = new Probe(host, model, count, started);
