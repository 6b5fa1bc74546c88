import { expect, test } from 'vitest';
import { idsIn } from '../names-fixture';

const labelled = (status: string, response: string, command: string) =>
  `${status}\tConnecting to 10.0.0.1:21...\n${response}\t220 Microsoft FTP Service\n${command}\tUSER amy\n${response}\t530 User cannot log in.`;
const both = ['ftp/220', 'ftp/530'];

test.each<[string, string, readonly string[]]>([
  ['FileZilla', labelled('Status:', 'Response:', 'Command:'), both],
  ['in Traditional Chinese', labelled('狀態:', '回應:', '指令:'), both],
  ['in Simplified Chinese', labelled('状态：', '响应：', '命令：'), both],
  ['in Japanese', labelled('状態:', 'レスポンス:', 'コマンド:'), both],
  ['in German', labelled('Status:', 'Antwort:', 'Befehl:'), both],
  ['in French', labelled('Statut :', 'Réponse :', 'Commande :'), both],
  ['in Spanish', labelled('Estado:', 'Respuesta:', 'Comando:'), both],
  ['with times', labelled('08:00:00\tStatus:', '08:00:01\tResponse:', '08:00:02\tCommand:'), both],
  [
    'its log file',
    '2026-03-01 08:00:01 6552 1 Response: 220 Microsoft FTP Service\n2026-03-01 08:00:02 6552 1 Response: 530 User cannot log in.',
    both,
  ],
  [
    'FileZilla Server',
    '<01-03-2026 08:00:00> FTP Session 1 10.0.0.9 [Command] USER amy\n<01-03-2026 08:00:00> FTP Session 1 10.0.0.9 [Response] 530 Login incorrect.',
    ['ftp/530'],
  ],
  [
    'FileZilla Server of old',
    '(000001)3/1/2026 8:00:00 - (not logged in) (10.0.0.9)> USER amy\n(000001)3/1/2026 8:00:00 - (not logged in) (10.0.0.9)> 530 Login or password incorrect!',
    ['ftp/530'],
  ],
  [
    'WinSCP',
    '. 2026-03-01 08:00:00.120 Connected\n< 2026-03-01 08:00:00.120 220 Microsoft FTP Service\n> 2026-03-01 08:00:00.130 USER amy\n< 2026-03-01 08:00:00.140 534 Policy requires SSL.',
    ['ftp/220', 'ftp/534'],
  ],
  ['lftp', '---> USER amy\n<--- 331 Password required\n<--- 530 Login incorrect', ['ftp/331', 'ftp/530']],
  [
    'curl',
    '* Connected to 10.0.0.1 port 21\n< 220 Microsoft FTP Service\n> USER amy\n< 331 Password required\n> PASS x\n< 530 User cannot log in.\n* Access denied: 530',
    ['ftp/220', 'ftp/331', 'ftp/530'],
  ],
  [
    'ftp.exe',
    'Connected to 10.0.0.1.\n220 Microsoft FTP Service\nUser (10.0.0.1:(none)): amy\n331 Password required\nPassword:\n530 User cannot log in.\nLogin failed.\nftp> bye',
    ['ftp/220', 'ftp/331', 'ftp/530'],
  ],
  ['Python', 'ftplib.error_perm: 530 Login incorrect', ['ftp/530']],
  ['one reply', '550 The system cannot find the file specified.', ['ftp/550']],
  ['a reply without an entry', 'ftp> get a\n599 Strange\n503 Login with USER first.', ['ftp/5xx']],
  [
    'a reply of several lines is one',
    'ftp> user amy\r\n530-User cannot log in.\r\n Win32 error:   Access is denied.\r\n 550 bytes\r\n530 End\r\n550 Later',
    ['ftp/530', 'ftp/550'],
  ],
  ['.NET', 'The remote server returned an error: (530) Not logged in.', ['ftp/530']],
  ['in words', 'FTP error 530', ['ftp/530']],
  [
    'HTTP',
    'See ftp://contoso.com, or FileZilla.\n404 Not Found\n503 Service Unavailable',
    ['http/404', 'http/503'],
  ],
  ['numbers', '220 volts\n150 apples', []],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});
