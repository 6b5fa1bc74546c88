import { chunked } from '../chunks';
import { page } from '../html/page';
import type { Markup } from '../markup';
import { defineExporter } from '../report';
import { WORDS } from '../words';

async function* sources(parts: AsyncIterable<Markup>): AsyncGenerator<string> {
  for await (const part of parts) yield part.toString();
}

/** A page to read, print and send: one file, no script, nothing loaded. */
export default defineExporter({
  id: 'html',
  mimeType: 'text/html;charset=utf-8',
  passes: 2,
  write: (report) => chunked(sources(page(report, WORDS[report.language]))),
});
