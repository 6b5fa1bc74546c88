import type { Reply } from '../case';

/** What HTTP.sys answers by itself, before IIS sees the request. Its doctype has no space between the two strings. */
export function httpSysReply(status: number, title: string, heading: string, sentence: string): Reply {
  return {
    status,
    reason: title,
    headers: {
      'Content-Type': 'text/html; charset=us-ascii',
      Server: 'Microsoft-HTTPAPI/2.0',
      Connection: 'close',
    },
    body: [
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">',
      `<HTML><HEAD><TITLE>${title}</TITLE>`,
      '<META HTTP-EQUIV="Content-Type" Content="text/html; charset=us-ascii"></HEAD>',
      `<BODY><h2>${heading}</h2>`,
      `<hr><p>HTTP Error ${status}. ${sentence}</p>`,
      '</BODY></HTML>',
      '',
    ].join('\r\n'),
  };
}
