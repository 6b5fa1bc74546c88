import { defineRegistry } from '../registry';

/** The reasons that HTTP.sys writes into its error log. */
export default defineRegistry({
  family: 'httpsys',
  source:
    'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
  codes: [
    'AppOffline AppPoolTimer AppShutdown BadRequest Client_Reset Connection_Abandoned_By_AppPool',
    'Connection_Abandoned_By_ReqQueue Connection_Dropped Connection_Dropped_List_Full ConnLimit',
    'Connections_Refused Disabled EntityTooLarge FieldLength Forbidden Header Hostname Internal',
    'Invalid_CR/LF LengthRequired N/A N/I Number Precondition QueueFull RequestLength Timer_AppPool',
    'Timer_ConnectionIdle Timer_EntityBody Timer_HeaderWait Timer_MinBytesPerSecond Timer_ReqQueue',
    'Timer_Response Timer_SslRenegotiation URL URL_Length Verb Version_N/S Request_Cancelled',
    'URL_ProcessingFailed',
  ],
});
