import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/511',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Network Authentication Required', 'zh-TW': '需要網路驗證' },
  meaning: {
    en: 'The network itself wants you to sign in, as in a hotel or an airport; {host} never saw the request.',
    'zh-TW': '網路本身要求登入，例如旅館或機場的網路；{host} 並未收到此要求。',
  },
  causes: [
    {
      id: 'captive-portal',
      label: { en: "the network's sign-in page", 'zh-TW': '網路的登入頁' },
      why: {
        en: 'A gateway answers every request until someone signs in or accepts its terms.',
        'zh-TW': '在登入或接受條款之前，閘道會攔截所有要求。',
      },
      check: {
        en: 'Every site answers so; the body links to the sign-in page.',
        'zh-TW': '所有網站都如此回應；本文含有登入頁的連結。',
      },
      fix: [
        {
          en: 'Open any `http://` page and sign in, then reload.',
          'zh-TW': '開啟任一 `http://` 網頁並登入，然後重新整理。',
          command: 'start http://www.msftconnecttest.com/redirect',
        },
      ],
    },
  ],
  seeAlso: ['http/407'],
  sources: ['https://www.rfc-editor.org/rfc/rfc6585#section-6'],
});
