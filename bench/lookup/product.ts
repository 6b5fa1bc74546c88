/** What the bench measures, as one module, so that it can be bundled as it is for the browser. */

export { default as texts } from 'virtual:knowledge/en';
export { readEvidence } from '../../src/evidence/read';
export { matches, parseFilter } from '../../src/failure/filter';
export { createCatalogue } from '../../src/knowledge/catalogue';
