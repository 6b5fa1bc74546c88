import '../ui/tokens.css';
import '../ui/ui.css';
import '../reference/reference.css';
import './panel.css';
import { render } from 'preact';
import { devtoolsHost } from './host/devtools-host';
import { createViewModel } from './store/view-model';
import { Panel } from './views/panel';

document.documentElement.lang = devtoolsHost.language;
devtoolsHost.watchTheme((theme) => {
  document.documentElement.dataset['theme'] = theme;
});
render(<Panel model={createViewModel(devtoolsHost)} />, document.body);
