import { defineTable } from '../../entry';

/** Chromium: signals inside the network code, which no request ends with. */
export default defineTable(
  {
    group: 'internal',
    severity: 'info',
    visibility: 'client',
    causes: [],
    seeAlso: [],
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_IO_PENDING',
      title: { en: 'Still running', 'zh-TW': '仍在進行中' },
      meaning: {
        en: 'The work is still under way. This is no failure.',
        'zh-TW': '作業仍在進行中。這不是失敗。',
      },
    },
    {
      id: 'net/ERR_PRECONNECT_MAX_SOCKET_LIMIT',
      title: { en: 'Preconnect skipped', 'zh-TW': '略過預先連線' },
      meaning: {
        en: 'The browser made no connection in advance, since its pool was full.',
        'zh-TW': '連線集區已滿，瀏覽器未預先連線。',
      },
    },
    {
      id: 'net/ERR_CT_STH_PARSING_FAILED',
      title: { en: 'CT tree head unreadable', 'zh-TW': '無法讀取 CT 樹首' },
      meaning: {
        en: 'Data of a Certificate Transparency log could not be read.',
        'zh-TW': '無法讀取憑證透明度記錄的資料。',
      },
    },
    {
      id: 'net/ERR_CT_STH_INCOMPLETE',
      title: { en: 'CT tree head incomplete', 'zh-TW': 'CT 樹首不完整' },
      meaning: {
        en: 'Data of a Certificate Transparency log could not be read.',
        'zh-TW': '無法讀取憑證透明度記錄的資料。',
      },
    },
    {
      id: 'net/ERR_CT_CONSISTENCY_PROOF_PARSING_FAILED',
      title: { en: 'CT proof unreadable', 'zh-TW': '無法讀取 CT 證明' },
      meaning: {
        en: 'Data of a Certificate Transparency log could not be read.',
        'zh-TW': '無法讀取憑證透明度記錄的資料。',
      },
    },
    {
      id: 'net/ERR_UNABLE_TO_REUSE_CONNECTION_FOR_PROXY_AUTH',
      title: { en: 'New connection for proxy sign-in', 'zh-TW': '為 Proxy 登入開啟新連線' },
      meaning: {
        en: 'The browser opens a new connection to sign in to the proxy.',
        'zh-TW': '瀏覽器開啟新連線以登入 Proxy。',
      },
    },
    {
      id: 'net/ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION',
      title: { en: 'Proxy sign-in without a connection', 'zh-TW': '沒有連線的 Proxy 登入' },
      meaning: {
        en: 'The proxy wants a sign-in, and no connection is left to do it on.',
        'zh-TW': 'Proxy 要求登入，但沒有可用的連線。',
      },
    },
    {
      id: 'net/ERR_WS_UPGRADE',
      title: { en: 'WebSocket opened', 'zh-TW': 'WebSocket 已開啟' },
      meaning: {
        en: 'The handshake of a WebSocket succeeded, and the HTTP request ends with this mark.',
        'zh-TW': 'WebSocket 交握成功，HTTP 要求以此標記結束。',
      },
      seeAlso: ['http/101'],
    },
    {
      id: 'net/ERR_READ_IF_READY_NOT_IMPLEMENTED',
      title: { en: 'Other way of reading', 'zh-TW': '改用其他讀取方式' },
      meaning: {
        en: 'The browser reads this socket in another way.',
        'zh-TW': '瀏覽器改用其他方式讀取通訊端。',
      },
    },
    {
      id: 'net/ERR_PROXY_DELEGATE_CANCELED_CONNECT_REQUEST',
      title: { en: 'Tunnel cancelled by the app', 'zh-TW': '應用程式取消通道' },
      meaning: {
        en: "An app with Chromium's network code inside cancelled the tunnel before `CONNECT`.",
        'zh-TW': '內嵌 Chromium 網路元件的應用程式在 `CONNECT` 之前取消通道。',
      },
    },
    {
      id: 'net/ERR_PROXY_DELEGATE_CANCELED_CONNECT_RESPONSE',
      title: { en: 'Tunnel cancelled after the answer', 'zh-TW': '收到回應後取消通道' },
      meaning: {
        en: "An app with Chromium's network code inside cancelled the tunnel after the answer to `CONNECT`.",
        'zh-TW': '內嵌 Chromium 網路元件的應用程式在收到 `CONNECT` 的回應後取消通道。',
      },
    },
    {
      id: 'net/ERR_MULTICAST_NOT_ALLOWED',
      title: { en: 'Multicast not allowed', 'zh-TW': '不允許多點傳送' },
      meaning: {
        en: 'An app used multicast of Direct Sockets without permission.',
        'zh-TW': '應用程式未經允許就使用 Direct Sockets 的多點傳送。',
      },
    },
    {
      id: 'net/ERR_CERT_END',
      title: { en: 'End of the certificate errors', 'zh-TW': '憑證錯誤清單結尾' },
      meaning: {
        en: 'A mark for the end of the list of certificate errors.',
        'zh-TW': '標示憑證錯誤清單的結尾。',
      },
    },
    {
      id: 'net/ERR_INCOMPLETE_HTTP2_HEADERS',
      title: { en: 'HTTP/2 headers incomplete', 'zh-TW': 'HTTP/2 標頭不完整' },
      meaning: { en: 'More header frames are expected.', 'zh-TW': '還有後續的標頭訊框。' },
    },
    {
      id: 'net/ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED',
      title: { en: 'HTTP/2 stream ended without error', 'zh-TW': 'HTTP/2 串流正常結束' },
      meaning: {
        en: 'The server ended the stream early, without an error.',
        'zh-TW': '伺服器提早結束串流，沒有錯誤。',
      },
    },
    {
      id: 'net/ERR_PAC_NOT_IN_DHCP',
      title: { en: 'No PAC address in DHCP', 'zh-TW': 'DHCP 中沒有 PAC 位址' },
      meaning: { en: 'DHCP gave no address of a proxy script.', 'zh-TW': 'DHCP 未提供 Proxy 指令碼的位址。' },
    },
    {
      id: 'net/ERR_HTTPENGINE_PROVIDER_IN_USE',
      title: { en: 'HttpEngine in use', 'zh-TW': '正在使用 HttpEngine' },
      meaning: {
        en: "A placeholder of Android's network library.",
        'zh-TW': 'Android 網路程式庫的預留代碼。',
      },
    },
    {
      id: 'net/ERR_TRUST_TOKEN_OPERATION_SUCCESS_WITHOUT_SENDING_REQUEST',
      title: { en: 'Token step done locally', 'zh-TW': '已在本機完成權杖步驟' },
      meaning: {
        en: 'A step with private state tokens was done without sending the request. This is no failure.',
        'zh-TW': '私密狀態權杖的步驟未送出要求就已完成。這不是失敗。',
      },
    },
    {
      id: 'net/ERR_DNS_SERVER_REQUIRES_TCP',
      title: { en: 'DNS answer needs TCP', 'zh-TW': 'DNS 回應需要 TCP' },
      meaning: {
        en: 'The answer is too long for UDP; the browser asks again by TCP.',
        'zh-TW': '回應過長，瀏覽器改以 TCP 查詢。',
      },
    },
    {
      id: 'net/ERR_DNS_SECURE_PROBE_RECORD_INVALID',
      title: { en: 'Secure DNS probe failed', 'zh-TW': '安全 DNS 探查失敗' },
      meaning: {
        en: 'The trial question to the secure DNS server gave a wrong answer.',
        'zh-TW': '對安全 DNS 伺服器的測試查詢得到錯誤的回應。',
      },
      seeAlso: ['net/ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED'],
    },
    {
      id: 'net/ERR_DNS_DIRECT_ONLY',
      title: { en: 'Name left to the proxy', 'zh-TW': '名稱由 Proxy 解析' },
      meaning: {
        en: 'The name was not looked up here, since a proxy does that.',
        'zh-TW': '此名稱由 Proxy 解析，因此未在本機查詢。',
      },
    },
  ],
);
