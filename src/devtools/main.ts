import { createPanel } from '../browser/devtools';

void createPanel('Substatus', 'src/panel/index.html');
