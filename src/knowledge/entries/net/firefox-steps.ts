import { type Cause, defineTable, type EntryId, type Group, type Text } from '../../entry';

/** The phase in which a request ended, with what that most likely tells. */
const NOT_RESOLVED: Cause = {
  id: 'not-resolved',
  label: { en: 'no address, or no network', 'zh-TW': '沒有位址，或沒有網路' },
  why: {
    en: 'The name was not found, or the machine is offline.',
    'zh-TW': '找不到此名稱，或電腦離線。',
  },
  check: {
    en: '`Resolve-DnsName` fails as well.',
    'zh-TW': '`Resolve-DnsName` 同樣失敗。',
  },
  fix: [
    {
      en: 'Look the name up, and correct its record or the network.',
      'zh-TW': '查詢此名稱，並修正其記錄或網路。',
      command: 'Resolve-DnsName {host}',
    },
  ],
};
const NOT_CONNECTED: Cause = {
  id: 'not-connected',
  label: { en: 'the port does not answer', 'zh-TW': '連接埠沒有回應' },
  why: {
    en: 'No connection came about: the site is stopped, a firewall blocks it, or the machine is offline.',
    'zh-TW': '連線未建立：網站停止、防火牆封鎖，或電腦離線。',
  },
  check: {
    en: '`TcpTestSucceeded` is `False`.',
    'zh-TW': '`TcpTestSucceeded` 為 `False`。',
  },
  fix: [
    {
      en: 'Test the port, then start the site or open the firewall.',
      'zh-TW': '測試連接埠，然後啟動網站或開放防火牆。',
      command: 'Test-NetConnection -ComputerName {host} -Port {port}',
    },
  ],
};
const NO_HANDSHAKE: Cause = {
  id: 'no-handshake',
  label: { en: 'the TLS handshake broke', 'zh-TW': 'TLS 交握中斷' },
  why: {
    en: 'The server ended the connection during or right after the handshake.',
    'zh-TW': '伺服器在交握期間或之後立即結束連線。',
  },
  check: {
    en: 'The System log of the server has `Schannel` events of that time.',
    'zh-TW': '伺服器的系統記錄檔在該時間有 `Schannel` 事件。',
  },
  fix: [
    {
      en: 'See which certificates are bound, and choose a valid one for the binding.',
      'zh-TW': '檢視已繫結的憑證，並為繫結選擇有效的憑證。',
      command: 'netsh http show sslcert',
    },
  ],
};
const NO_ANSWER: Cause = {
  id: 'no-answer',
  label: { en: 'the server closed without an answer', 'zh-TW': '伺服器未回應就關閉連線' },
  why: {
    en: 'The connection ended after the request was sent and before an answer was complete, as when a process crashes.',
    'zh-TW': '連線在要求送出之後、回應完成之前結束，例如處理序當機。',
  },
  check: {
    en: 'HTTPERR has a line of that time, such as `Connection_Abandoned_By_ReqQueue`.',
    'zh-TW': 'HTTPERR 在該時間有記錄，例如 `Connection_Abandoned_By_ReqQueue`。',
  },
  fix: [
    {
      en: 'Find the crash and mend it.',
      'zh-TW': '尋找當機原因並修正。',
      command: 'Get-WinEvent -ProviderName "Application Error", ".NET Runtime" -MaxEvents 10',
    },
  ],
};

function step(name: string, group: Group, last: Text, cause: Cause) {
  const id: EntryId = `net/NS_ERROR_NET_ON_${name}`;
  return {
    id,
    group,
    title: {
      en: `No error name; last step: ${last.en}`,
      'zh-TW': `沒有錯誤名稱；最後步驟：${last['zh-TW']}`,
    },
    meaning: {
      en: 'Up to Firefox 150: the request failed after this step, without an error name.',
      'zh-TW': 'Firefox 150 及更早版本：要求在此步驟之後失敗，沒有錯誤名稱。',
    },
    causes: [cause],
  };
}

/** Firefox: names that it makes for extensions when a failed request has no error, from the last step seen. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    legacy: true,
    seeAlso: ['net/NS_ERROR_NET_ON_RECEIVING_FROM'],
    sources: [
      'https://developer.mozilla.org/docs/Mozilla/Firefox/Releases/151',
      'https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/onErrorOccurred',
    ],
  },
  [
    {
      id: 'net/NS_ERROR_NET_ON_RECEIVING_FROM',
      group: 'http',
      legacy: false,
      title: { en: 'Failed without an answer', 'zh-TW': '失敗且沒有回應' },
      meaning: {
        en: 'The request ended without an answer and without an error name. Up to Firefox 150, the name said that the answer was being received.',
        'zh-TW': '要求結束，沒有回應也沒有錯誤名稱。在 Firefox 150 及更早版本，此名稱表示正在接收回應。',
      },
      causes: [
        NO_ANSWER,
        {
          id: 'no-step-known',
          label: { en: 'an earlier step failed', 'zh-TW': '較早的步驟失敗' },
          why: {
            en: 'Since Firefox 151 this name stands for every failure without a name of its own.',
            'zh-TW': '自 Firefox 151 起，此名稱代表所有沒有專屬名稱的失敗。',
          },
          check: {
            en: "The server's log has no line of this request.",
            'zh-TW': '伺服器的記錄檔中沒有此要求。',
          },
          fix: [
            {
              en: 'Test the port, then record the request at `about:logging` with the networking preset.',
              'zh-TW': '測試連接埠，然後在 `about:logging` 以網路預設組合記錄此要求。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
          ],
        },
      ],
      seeAlso: ['net/NS_ERROR_NET_RESET', 'net/ERR_EMPTY_RESPONSE'],
    },
    step('RESOLVING', 'dns', { en: 'looking up the name', 'zh-TW': '查詢名稱' }, NOT_RESOLVED),
    step('RESOLVED', 'dns', { en: 'look-up of the name ended', 'zh-TW': '名稱查詢結束' }, NOT_RESOLVED),
    step(
      'DNSANDSOCKET_CREATED',
      'connection',
      { en: 'connection prepared', 'zh-TW': '準備連線' },
      NOT_CONNECTED,
    ),
    step(
      'SPECULATIVE_DNSANDSOCKET_CREATED',
      'connection',
      { en: 'connection prepared in advance', 'zh-TW': '預先準備連線' },
      NOT_CONNECTED,
    ),
    step('CONNECTING_TO', 'connection', { en: 'connecting', 'zh-TW': '連線中' }, NOT_CONNECTED),
    step('CONNECTED_TO', 'connection', { en: 'connected', 'zh-TW': '已連線' }, NO_HANDSHAKE),
    step('CONNECTION_CREATED', 'connection', { en: 'connection made', 'zh-TW': '連線已建立' }, NO_HANDSHAKE),
    step(
      'ECH_SET',
      'tls',
      { en: 'Encrypted Client Hello set', 'zh-TW': '設定 Encrypted Client Hello' },
      NO_HANDSHAKE,
    ),
    step(
      'TLS_HANDSHAKE_STARTING',
      'tls',
      { en: 'TLS handshake began', 'zh-TW': 'TLS 交握開始' },
      NO_HANDSHAKE,
    ),
    step('TLS_HANDSHAKE_ENDED', 'tls', { en: 'TLS handshake ended', 'zh-TW': 'TLS 交握結束' }, NO_HANDSHAKE),
    step(
      'PROXY_RESPONSE_HEADER',
      'proxy',
      { en: 'headers of the proxy received', 'zh-TW': '收到 Proxy 的標頭' },
      NO_ANSWER,
    ),
    step('REQUEST_HEADER', 'http', { en: 'request headers sent', 'zh-TW': '送出要求標頭' }, NO_ANSWER),
    step('SENDING_TO', 'http', { en: 'sending the request', 'zh-TW': '傳送要求' }, NO_ANSWER),
    step('REQUEST_BODY_SENT', 'http', { en: 'request body sent', 'zh-TW': '送出要求本文' }, NO_ANSWER),
    step('WAITING_FOR', 'http', { en: 'waiting for the answer', 'zh-TW': '等待回應' }, NO_ANSWER),
    step(
      'EARLYHINT_RESPONSE_HEADER',
      'http',
      { en: 'early hints (103) received', 'zh-TW': '收到 Early Hints（103）' },
      NO_ANSWER,
    ),
    step('RESPONSE_START', 'http', { en: 'answer began', 'zh-TW': '回應開始' }, NO_ANSWER),
    step('RESPONSE_HEADER', 'http', { en: 'response headers received', 'zh-TW': '收到回應標頭' }, NO_ANSWER),
    step('RESPONSE_COMPLETE', 'http', { en: 'answer complete', 'zh-TW': '回應完成' }, NO_ANSWER),
    step('TRANSACTION_CLOSE', 'http', { en: 'transaction closed', 'zh-TW': '交易關閉' }, NO_ANSWER),
    {
      id: 'net/NS_ERROR_NET_UNKNOWN',
      group: 'internal',
      severity: 'warning',
      title: { en: 'No error name, unknown step', 'zh-TW': '沒有錯誤名稱，步驟不明' },
      meaning: {
        en: 'Up to Firefox 150: the request failed in a step that Firefox has no name for. A number stands at the end.',
        'zh-TW': 'Firefox 150 及更早版本：要求在 Firefox 沒有名稱的步驟失敗。名稱結尾是數字。',
      },
      causes: [],
    },
  ],
);
