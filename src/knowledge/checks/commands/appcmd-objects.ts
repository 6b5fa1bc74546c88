import { APPLICATION_HOST } from '../lists/iis-schema/application-host';
import type { ElementSchema } from '../lists/iis-schema/notation';

/** An object that appcmd handles. */
export interface AppcmdObject {
  readonly verbs: readonly string[];
  /** The element whose attributes its parameters set; undefined where there is none in configuration. */
  readonly element?: ElementSchema | undefined;
  /** Parameters beside those, for any verb or, as `add:bindings`, for one. */
  readonly parameters: readonly string[];
}

const site = APPLICATION_HOST['system.applicationHost/sites']?.items?.element;
const application = site?.items?.element;
const virtualDirectory = application?.items?.element;
const pool = APPLICATION_HOST['system.applicationHost/applicationPools']?.items?.element;

/** Parameters of every object: of the output, of the input, and by which objects are found. */
const GENERAL =
  'text xml in config metadata debug timeout site.name app.name vdir.name apppool.name wp.name request.name ' +
  'module.name backup.name trace.name';

function object(verbs: string, parameters: string, element?: ElementSchema): AppcmdObject {
  return {
    verbs: verbs.split(' '),
    parameters: `${GENERAL} ${parameters}`.toLowerCase().trim().split(' '),
    element,
  };
}

/**
 * The objects of appcmd with their verbs and parameters, as `appcmd /?` and `appcmd site /?` list them:
 * https://learn.microsoft.com/iis/get-started/getting-started-with-iis/getting-started-with-appcmdexe.
 */
export const APPCMD_OBJECTS: Readonly<Record<string, AppcmdObject>> = {
  site: object(
    'list set add delete start stop',
    'add:physicalPath list:bindings set:bindings add:bindings',
    site,
  ),
  app: object('list set add delete', 'add:physicalPath', application),
  vdir: object('list set add delete', '', virtualDirectory),
  apppool: object('list set add delete start stop recycle', 'list:PipelineMode list:RuntimeVersion', pool),
  config: object(
    'list set search lock unlock clear reset migrate',
    'section commit migrate:recurse migrate:clear',
  ),
  wp: object('list', ''),
  request: object('list', 'elapsed url verb site.id timeInState timeInModule'),
  module: object(
    'list set add delete install uninstall',
    'name type image preCondition add lock remove lockItem',
  ),
  backup: object('list add delete restore', 'restore:stop'),
  trace: object(
    'list configure inspect',
    'enable disable enableSite disableSite path areas verbosity timeTaken statusCodes url statusCode event level site.id',
  ),
};
