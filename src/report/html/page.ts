import { parseUrl } from '../../failure/failure';
import { html, type Markup } from '../markup';
import { readableMoment } from '../moment';
import { ProblemGatherer, type ReportProblem } from '../problems';
import type { Report } from '../report';
import type { Words } from '../words';
import { facts } from './facts';
import { problem } from './problem';
import { section } from './section';
import { STYLE } from './style';
import { summaryRow } from './summary';

/** The document's beginning. By its policy nothing is loaded or run, whatever a server wrote into its answers. */
function head(report: Report, title: string): Markup {
  return html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${STYLE}
</head>
`;
}

function masthead(report: Report, title: string, words: Words): Markup {
  const { product, redacted, dropped } = report;
  return html`<header>
<p class="brand"><b>${product.name}</b> ${product.version}</p>
<h1>${title}</h1>
${facts([
  [words.page, report.page],
  [words.filter, report.filter],
  [words.created, `${readableMoment(report.createdAt).slice(0, 16)} UTC`],
])}
<p class="notice${redacted ? '' : ' warn'}">${redacted ? words.redacted : words.notRedacted}</p>
${dropped > 0 && html`<p class="notice warn">${words.dropped(dropped)}</p>`}
</header>
`;
}

/** For each failure whose root cause another one tells: where that is. */
function toldElsewhere(problems: readonly ReportProblem[]): ReadonlyMap<number, number> {
  const shared = problems.filter(({ cause }) => cause !== undefined);
  return new Map(
    shared.flatMap(({ items: [first, ...others] }) =>
      others.map(({ position }) => [position, first.position] as const),
    ),
  );
}

/** The whole document in parts, to be written one after the other. */
export async function* page(report: Report, words: Words): AsyncGenerator<Markup> {
  const title = words.heading(parseUrl(report.page ?? '')?.host);
  const gatherer = new ProblemGatherer();
  const codes = new Set<string>();
  const rows: Markup[] = [];
  for await (const item of report.items) {
    rows.push(summaryRow(item, rows.length + 1, words));
    gatherer.add(item, rows.length);
    codes.add(item.code);
  }
  const problems = gatherer.problems();
  const toldAt = toldElsewhere(problems);
  yield head(report, title);
  yield html`<body>
${masthead(report, title, words)}
<main>
`;
  if (problems.length > 0) {
    yield html`<section class="problems">
<h2>${words.problems} <span class="muted">${words.problemCount(problems.length)}</span></h2>
`;
    for (const each of problems) yield problem(each, words);
    yield html`</section>
`;
  }
  yield html`<section class="summary" id="summary">
<h2>${words.summary} <span class="muted">${words.failures(rows.length)} · ${words.codes(codes.size)}</span></h2>
`;
  if (rows.length === 0) {
    yield html`<p class="muted">${words.nothing}</p>`;
  } else {
    yield html`<table>
<thead><tr><th scope="col">${words.code}</th><th scope="col">${words.request}</th><th scope="col">${words.cause}</th><th scope="col" class="answerer">${words.answeredBy}</th><th scope="col" class="time">${words.time}</th></tr></thead>
<tbody>
`;
    yield* rows;
    yield html`</tbody>
</table>
`;
  }
  yield html`</section>
`;
  const { language } = report;
  let position = 0;
  for await (const item of report.items) {
    position += 1;
    yield section(item, position, { words, language, toldAt: toldAt.get(position) });
  }
  yield html`</main>
<footer class="muted">${words.timesInUtc}</footer>
</body>
</html>
`;
}
