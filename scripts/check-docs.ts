/**
 * Checks what the documents say of this repository: that each path they name is there, each link and each
 * image leads to something, and each npm script exists. Prints `file:line: …` for what does not hold, and then fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** What the documents are compared with. All paths are relative to the repository's root, with forward slashes. */
export interface Repository {
  /** Every file, without what is generated. */
  readonly files: readonly string[];
  /** The text of every document, by path; `files` names them too. */
  readonly documents: ReadonlyMap<string, string>;
  /** The names of package.json's scripts. */
  readonly scripts: readonly string[];
  /** Folders that are made, not kept: what is in them may be named though it is not there. */
  readonly generated: readonly string[];
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** In a fenced block, where paths belong to examples and drawings; npm commands are still meant. */
  readonly fenced: boolean;
}

const NPM_SCRIPT = /\bnpm (?:run(?:-script)? (?!-)([\w:-]*\w)|(start|test)\b)/g;
/** Code that is a path for certain, as it begins with one of our folders. */
const IN_OUR_FOLDERS = /^(?:src|e2e|scripts|docs|bench|public|tsconfig)\/[\w@.<>*{},/-]*$/;
/** Code with a slash that ends like a file of ours or like a folder, and the bare name of a source or a document. */
const ENDS_LIKE_PATH =
  /^(?:[\w@.<>*{}][\w@.<>*{},/-]*\/(?:[\w@.<>*{},-]+\.(?:tsx?|m?js|jsonc?|css|html|md|png|svg))?|[\w.<>*{},-]+\.(?:tsx?|md))$/;
const LINK = /\]\(\s*<?([^\s)>]+)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)|\b(?:src|href)="([^"]*)"/g;
const HAS_SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Every statement of the documents that does not hold, as `file:line: …`, in the documents' order. */
export function problemsOf(repository: Repository): readonly string[] {
  const known = withFolders(repository.files);
  return [...repository.documents].flatMap(([document, text]) =>
    linesOf(text).flatMap((line) => {
      const problems = unknownScripts(line.text, repository);
      if (!line.fenced) {
        problems.push(...missingPaths(line.text, document, repository, known));
        problems.push(...deadLinks(line.text, document, repository, known));
      }
      return problems.map((problem) => `${document}:${line.number}: ${problem}`);
    }),
  );
}

/** The anchors of a document: those that GitHub makes of its headings, and its own (`id` or `name`). */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const line of linesOf(text)) {
    if (line.fenced) continue;
    for (const [, own = ''] of line.text.matchAll(/\s(?:id|name)="([^"]+)"/g)) anchors.add(own);
    const heading = /^#{1,6}\s+(.+)$/.exec(line.text)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .trim()
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let repeat = 1; anchors.has(anchor); repeat += 1) anchor = `${slug}-${repeat}`;
    anchors.add(anchor);
  }
  return anchors;
}

function linesOf(text: string): readonly Line[] {
  let fence = '';
  return text.split(/\r?\n/).map((line, index) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? '';
    const fenced = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    return { number: index + 1, text: line, fenced };
  });
}

/** The files and every folder that holds one. */
function withFolders(files: readonly string[]): ReadonlySet<string> {
  const known = new Set(files);
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) known.add(folder);
  }
  return known;
}

function unknownScripts(text: string, { scripts }: Repository): string[] {
  return [...text.matchAll(NPM_SCRIPT)]
    .map(([, named, short]) => named ?? short ?? '')
    .filter((script) => !scripts.includes(script))
    .map((script) => `package.json has no script ${script}`);
}

function missingPaths(
  text: string,
  document: string,
  repository: Repository,
  known: ReadonlySet<string>,
): string[] {
  return [...text.matchAll(/`([^`]+)`/g)]
    .map(([, code = '']) => code.replace(/^\.\//, ''))
    .filter((code) => IN_OUR_FOLDERS.test(code) || ENDS_LIKE_PATH.test(code))
    .filter((path) => !isThere(path.replace(/\/$/, ''), document, repository, known))
    .map((path) => `there is no ${path}`);
}

/** Whether a path leads somewhere from the root or the document's folder, or ends a known path, as `views/list.tsx` does. */
function isThere(
  path: string,
  document: string,
  { generated }: Repository,
  known: ReadonlySet<string>,
): boolean {
  if (isGenerated(path, generated) || known.has(path)) return true;
  if (known.has(posix.join(posix.dirname(document), path))) return true;
  const pattern = patternOf(path, IN_OUR_FOLDERS.test(path));
  for (const each of known) if (pattern.test(each)) return true;
  return false;
}

function isGenerated(path: string, generated: readonly string[]): boolean {
  return generated.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** `*` and `<name>` stand for any part of a path, `**` for any parts, `{a,b}` for either. */
function patternOf(path: string, whole: boolean): RegExp {
  const glob: Readonly<Record<string, string>> = { '{': '(?:', '}': ')', ',': '|' };
  const source = path.replace(/\*\*\/?|\*|<[^>]*>|[^\w/]/g, (mark) => {
    if (mark.startsWith('**')) return '.*';
    if (mark === '*' || mark.length > 1) return '[^/]+';
    return glob[mark] ?? `\\${mark}`;
  });
  return new RegExp(`${whole ? '^' : '(?:^|/)'}${source}$`);
}

function deadLinks(
  text: string,
  document: string,
  { documents, generated }: Repository,
  known: ReadonlySet<string>,
): string[] {
  return [...text.replace(/`[^`]*`/g, '').matchAll(LINK)].flatMap(([, inline, defined, html]) => {
    const target = inline ?? defined ?? html ?? '';
    if (HAS_SCHEME.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    const file =
      path === ''
        ? document
        : posix.join(posix.dirname(document), decodeURIComponent(path)).replace(/\/$/, '');
    if (file !== '.' && !known.has(file) && !isGenerated(file, generated)) return [`${target} leads nowhere`];
    const linked = documents.get(file);
    if (anchor === undefined || linked === undefined || anchorsOf(linked).has(anchor)) return [];
    return [`${file} has no heading #${anchor}`];
  });
}

function* filesIn(root: string, folder: string, left: ReadonlySet<string>): Generator<string> {
  for (const entry of readdirSync(resolve(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (left.has(path)) continue;
    if (entry.isDirectory()) yield* filesIn(root, path, left);
    else yield path;
  }
}

const packageSchema = v.object({ scripts: v.record(v.string(), v.string()) });

function readRepository(root: string): Repository {
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
  const generated = [...read('.gitignore').matchAll(/^([\w-]+)\/$/gm)].map(([, folder = '']) => folder);
  const files = [...filesIn(root, '', new Set(['.git', ...generated]))];
  const documents = files.filter((file) => /^(?:README\.md|docs\/.*\.md)$/.test(file)).sort();
  const { scripts } = v.parse(packageSchema, JSON.parse(read('package.json')));
  return {
    files,
    documents: new Map(documents.map((file) => [file, read(file)])),
    scripts: Object.keys(scripts),
    generated,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const repository = readRepository(fileURLToPath(new URL('..', import.meta.url)));
  const problems = problemsOf(repository);
  for (const problem of problems) console.error(problem);
  const count = repository.documents.size;
  console.log(
    `Documents: ${count} read, ${problems.length === 0 ? 'all' : 'not all'} that they name is there.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
