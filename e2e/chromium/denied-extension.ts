import type { DetailedError } from '../demo-site/bodies/iis-detailed';

/** What IIS says of `/web.secret`, whose extension request filtering denies: 404.7. */
export const deniedExtension = {
  status: 404,
  substatus: 7,
  reason: 'Not Found',
  summary: 'The request filtering module is configured to deny the file extension.',
  causes: ['Request filtering denies the file name extension.'],
  remedies: ['Verify the request filtering settings.'],
  module: 'RequestFilteringModule',
  notification: 'BeginRequest',
  handler: 'StaticFile',
  hresult: '0x00000000',
  requestedUrl: 'http://shop.test:80/web.secret',
  physicalPath: 'C:\\inetpub\\wwwroot\\web.secret',
} as const satisfies DetailedError;
