/** What the benches measure, as one module, so that it can be bundled as it is for the browser. */

import en from 'virtual:knowledge/en';
import zhTW from 'virtual:knowledge/zh-TW';

export { diagnose } from '../../src/diagnosis/diagnose';
export { readEvidence } from '../../src/evidence/read';
export { parseFilter, testOf } from '../../src/failure/filter';
export { subjectOf } from '../../src/failure/filter-fixture';
export { createCatalogue } from '../../src/knowledge/catalogue';
export { unpack } from '../../src/knowledge/packed';
export { createSearch } from '../../src/lookup/search';

/** The knowledge as the build packs it. */
export const packed = { en, 'zh-TW': zhTW };
