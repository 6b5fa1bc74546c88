import { expect, test } from 'vitest';
import { libraryOf, sampleSaying } from '../sample-entry';
import taiwanWording from './taiwan-wording';

test.each([
  '此處理程序已結束。',
  '請參閱說明文件。',
  '預設文件不存在。',
  '必須通過驗證。',
  '要求未通過檢查。',
  '只有通過驗證後才放行。',
  '記憶體配置失敗。',
  '結束代碼為 1。',
  '編輯登錄檔。',
  '取得控制代碼。',
  '設定 `配置` 這個值。',
  '透過 Proxy 傳送。',
  '改用另一種演算法。',
  '使用者中斷連線，並發生錯誤。',
  '網域名稱不符。',
  '此代碼表示拒絕。',
  '選取「您的憑證」。',
  '檢查登錄設定。',
  '使用者返回上一頁。',
  '不明的 URL 配置。',
  '禁用的加密套件。',
  '狀態代碼為 404。',
])('%s passes', (text) => {
  const entry = sampleSaying({ 'zh-TW': text });
  expect(taiwanWording.check(entry, libraryOf(entry))).toEqual([]);
});

test.each([
  ['拒絕訪問。', '訪問'],
  ['重新啟動程序。', '程序'],
  ['找不到配置文件。', '文件'],
  ['請通過 Proxy 存取。', '通過'],
  ['修改配置。', '配置'],
  ['傳送數據。', '數據'],
  ['修改代碼。', '修改代碼'],
  ['用戶沒有權限。', '用戶'],
  ['设定錯誤。', '设'],
  ['請您重試。', '您'],
  ['伺服器返回 404。', '返回'],
  ['登錄失敗。', '登錄'],
  ['請禁用此模組。', '禁用'],
  ['請求太長。', '請求'],
  ['查看日誌。', '日誌'],
])('%s does not, for %s', (text, found) => {
  const entry = sampleSaying({ 'zh-TW': text });
  expect(taiwanWording.check(entry, libraryOf(entry))).toContainEqual({
    place: 'meaning.zh-TW',
    message: expect.stringContaining(found),
    tip: expect.stringMatching(/^Say /),
  });
});
