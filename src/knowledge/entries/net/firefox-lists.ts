import { type Cause, defineTable, type EntryId, type Text } from '../../entry';

const ERROR_LIST = 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py';
const SAFE_BROWSING = 'https://support.mozilla.org/kb/how-does-phishing-and-malware-protection-work';

const ON_TRACKING_LIST: Cause = {
  id: 'tracking-protection',
  label: { en: 'the host is on the list of trackers', 'zh-TW': '主機在追蹤器清單中' },
  why: {
    en: 'Enhanced Tracking Protection uses a list of known trackers.',
    'zh-TW': '加強型追蹤保護使用已知追蹤器的清單。',
  },
  check: {
    en: 'With the shield in the address bar switched off it works; `about:url-classifier` names the list.',
    'zh-TW': '在網址列關閉盾牌圖示的保護後正常；`about:url-classifier` 會列出清單名稱。',
  },
  fix: [
    {
      en: 'Nothing to do for visitors; do not let the page depend on it.',
      'zh-TW': '訪客不需要處理；請勿讓頁面依賴此要求。',
    },
  ],
};

const ON_SAFE_BROWSING_LIST: Cause = {
  id: 'safe-browsing-list',
  label: { en: 'the address is on a Safe Browsing list', 'zh-TW': '位址在安全瀏覽清單中' },
  why: {
    en: 'The site was hacked, serves such files for others, or is listed by mistake.',
    'zh-TW': '網站遭入侵、代他人提供這類檔案，或被誤列。',
  },
  check: {
    en: 'Security issues in Google Search Console names the pages.',
    'zh-TW': 'Google Search Console 的「安全性問題」會列出頁面。',
  },
  fix: [
    {
      en: 'Look for files that were changed lately, remove what is foreign, and change the passwords of FTP and the application.',
      'zh-TW': '尋找最近變更的檔案，移除外來的內容，並變更 FTP 與應用程式的密碼。',
      command:
        'Get-ChildItem "{physicalPath}" -Recurse -File | Sort-Object LastWriteTime -Descending | Select-Object -First 50',
    },
    {
      en: 'Then request a review in Search Console.',
      'zh-TW': '然後在 Search Console 要求審查。',
    },
  ],
};

function tracker(name: string, title: Text, kind: Text) {
  const id: EntryId = `net/NS_ERROR_${name}_URI`;
  return {
    id,
    severity: 'info' as const,
    title,
    meaning: {
      en: `Firefox's tracking protection stopped the request${kind.en}.`,
      'zh-TW': `Firefox 的追蹤保護功能阻止了${kind['zh-TW']}要求。`,
    },
    causes: [ON_TRACKING_LIST],
    seeAlso: ['net/NS_ERROR_ABORT', 'net/ERR_BLOCKED_BY_CLIENT'] as const,
  };
}

function dangerous(name: string, title: Text, what: Text) {
  const id: EntryId = `net/NS_ERROR_${name}_URI`;
  return {
    id,
    title,
    meaning: {
      en: `Safe Browsing lists the address for ${what.en}, so Firefox shows a warning in its place.`,
      'zh-TW': `安全瀏覽將此位址列為${what['zh-TW']}，因此 Firefox 改為顯示警告。`,
    },
    causes: [ON_SAFE_BROWSING_LIST],
  };
}

/** Firefox: the address is on a list of trackers or of dangerous sites. */
export default defineTable(
  {
    group: 'blocked',
    severity: 'error',
    visibility: 'client',
    seeAlso: [],
    sources: [ERROR_LIST, SAFE_BROWSING],
  },
  [
    tracker('TRACKING', { en: 'Blocked as a tracker', 'zh-TW': '因追蹤而遭封鎖' }, { en: '', 'zh-TW': '' }),
    tracker(
      'FINGERPRINTING',
      { en: 'Blocked as a fingerprinter', 'zh-TW': '因數位指紋追蹤而遭封鎖' },
      { en: ' of a script that takes fingerprints of browsers', 'zh-TW': '蒐集瀏覽器數位指紋的' },
    ),
    tracker(
      'CRYPTOMINING',
      { en: 'Blocked as a cryptominer', 'zh-TW': '因加密貨幣挖礦而遭封鎖' },
      { en: ' of a script that mines cryptocurrency', 'zh-TW': '挖掘加密貨幣的' },
    ),
    tracker(
      'SOCIALTRACKING',
      { en: 'Blocked as a social tracker', 'zh-TW': '因社群追蹤而遭封鎖' },
      { en: ' of a social network', 'zh-TW': '社群網站的' },
    ),
    tracker(
      'EMAILTRACKING',
      { en: 'Blocked as an e-mail tracker', 'zh-TW': '因電子郵件追蹤而遭封鎖' },
      { en: ' that tells who read a mail', 'zh-TW': '追蹤郵件讀取者的' },
    ),
    dangerous(
      'MALWARE',
      { en: 'Malware site', 'zh-TW': '惡意軟體網站' },
      { en: 'malware', 'zh-TW': '惡意軟體' },
    ),
    dangerous(
      'PHISHING',
      { en: 'Deceptive site', 'zh-TW': '詐騙網站' },
      { en: 'phishing', 'zh-TW': '網路釣魚' },
    ),
    dangerous(
      'UNWANTED',
      { en: 'Site with unwanted software', 'zh-TW': '垃圾軟體網站' },
      { en: 'unwanted software', 'zh-TW': '垃圾軟體' },
    ),
    dangerous(
      'HARMFUL',
      { en: 'Harmful site', 'zh-TW': '有害的網站' },
      { en: 'harmful applications', 'zh-TW': '有害的應用程式' },
    ),
    {
      id: 'net/NS_ERROR_HARMFULADDON_URI',
      severity: 'warning',
      title: { en: 'Address of a harmful add-on', 'zh-TW': '有害附加元件的位址' },
      meaning: {
        en: 'An add-on asked for an address that Firefox lists for harmful add-ons.',
        'zh-TW': '附加元件要求的位址被 Firefox 列為有害附加元件所用。',
      },
      causes: [
        {
          id: 'harmful-add-on',
          label: { en: 'an installed add-on', 'zh-TW': '已安裝的附加元件' },
          why: {
            en: 'The add-on sends data to such an address or loads code from it.',
            'zh-TW': '附加元件將資料傳送到這類位址，或從該處載入程式碼。',
          },
          check: {
            en: 'In troubleshoot mode, without add-ons, the request does not appear.',
            'zh-TW': '在不載入附加元件的疑難排解模式中，不會出現此要求。',
          },
          fix: [
            { en: 'Remove the add-on at `about:addons`.', 'zh-TW': '在 `about:addons` 移除該附加元件。' },
          ],
        },
      ],
    },
    {
      id: 'net/NS_ERROR_BLOCKED_URI',
      severity: 'warning',
      title: { en: 'Blocked address', 'zh-TW': '遭封鎖的位址' },
      meaning: {
        en: 'The address is on another block list of Firefox; `about:url-classifier` names it.',
        'zh-TW': '位址在 Firefox 的其他封鎖清單中；`about:url-classifier` 會列出清單名稱。',
      },
      causes: [],
    },
  ],
);
