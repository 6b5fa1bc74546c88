import { html } from '../markup';

/** The report's look: a printed document first, light and dark, no script, nothing loaded. */
export const STYLE = html`<style>
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f6f7f9; --ink: #1b1f24; --muted: #5b6470; --line: #dde1e6;
  --server: #b3261e; --client: #9a5b00; --network: #6b3fa0; --good: #1a6e3c; --link: #0b57d0;
  --server-tint: #fceeed; --client-tint: #fdf3e2; --network-tint: #f3edfb; --warn-tint: #fff4d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --raised: #1f2227; --ink: #e6e8eb; --muted: #9aa3ae; --line: #343941;
    --server: #ff8a80; --client: #f5b95c; --network: #c9a7f5; --good: #78d69b; --link: #8ab4f8;
    --server-tint: #3a1f1e; --client-tint: #352a16; --network-tint: #2c2339; --warn-tint: #3a3014;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0 auto; max-width: 62rem; padding: 2.5rem 2rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", "Microsoft JhengHei UI", "Microsoft JhengHei",
    "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ol, ul, dl, dd, pre, table, figure { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; }
h3 { margin: 1.75rem 0 0.6rem; font-size: 0.95rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre, .mono {
  font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, "Noto Sans Mono", monospace;
  unicode-bidi: isolate;
}
code { padding: 0.05em 0.3em; border-radius: 4px; background: var(--raised); font-size: 0.9em; }
pre {
  padding: 0.7rem 0.9rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised);
  font-size: 0.85rem; line-height: 1.5; white-space: pre-wrap;
}
.muted { color: var(--muted); }
.brand { color: var(--muted); font-size: 0.85rem; margin-bottom: 0.5rem; }
.brand b { color: var(--ink); }
.server { --tone: var(--server); --tint: var(--server-tint); }
.client { --tone: var(--client); --tint: var(--client-tint); }
.network { --tone: var(--network); --tint: var(--network-tint); }

.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem; font-size: 0.9rem; }
.facts.columns { grid-template-columns: max-content 1fr max-content 1fr; }
.facts dt { color: var(--muted); }
header .facts { margin-top: 1.25rem; }
.notice { margin-top: 1.25rem; padding: 0.6rem 0.9rem; border-left: 3px solid var(--good); background: var(--raised); font-size: 0.9rem; }
.notice.warn { border-color: var(--client); background: var(--warn-tint); font-weight: 600; }

.problems { margin-top: 2.5rem; }
.problems h2 { font-size: 1.1rem; }
.problems h2 span, .problem h3 span.muted { font-weight: 400; }
.problem { margin-top: 1rem; padding-left: 1rem; border-left: 3px solid var(--tone); }
.problem h3 { margin: 0 0 0.3rem; font-size: 1rem; }
.problem h3 .code { color: var(--tone); font-variant-numeric: tabular-nums; }
.problem .links { margin-top: 0.4rem; font-size: 0.82rem; }
mark { background: var(--warn-tint); color: inherit; }

.summary { margin-top: 2.5rem; }
.summary h2 { font-size: 1.1rem; margin-bottom: 0.6rem; }
.summary h2 span { font-weight: 400; }
table { width: 100%; border-collapse: collapse; font-size: 0.88rem; }
th { text-align: start; font-weight: 600; color: var(--muted); white-space: nowrap; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); font-size: 0.8rem; }
td.code a { color: var(--tone); font-weight: 700; }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
td small { display: block; color: var(--muted); }

.badge {
  display: inline-block; padding: 0.05rem 0.5rem; border-radius: 999px; border: 1px solid var(--muted);
  font-size: 0.75rem; font-weight: 600; line-height: 1.5; white-space: nowrap; color: var(--muted);
}
.badge.confirmed { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.badge.likely { border-color: var(--ink); color: var(--ink); }
.badge.possible { border-style: dashed; }

.failure { margin-top: 3rem; padding-top: 1.5rem; border-top: 3px solid var(--tone); }
.failure h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.8rem; font-size: 1.3rem; line-height: 1.3; }
.failure h2 .code { color: var(--tone); font-variant-numeric: tabular-nums; }
.failure h2 .badge { align-self: center; }
.failure .url { margin-top: 0.8rem; padding: 0.55rem 0.9rem; border-radius: 6px; background: var(--tint); font-size: 0.88rem; }
.failure .url b { color: var(--tone); }
.failure .verdict { margin-top: 0.9rem; font-size: 1.05rem; max-width: 46rem; }
.failure .meaning { margin-top: 0.5rem; max-width: 46rem; color: var(--muted); }
.cause { margin-top: 0.8rem; padding: 0.9rem 1.1rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; }
.cause > p { margin-top: 0.4rem; }
.cause .label { margin-top: 0; font-weight: 600; }
.cause .label .badge { margin-inline-start: 0.5rem; }
.cause .step { margin-top: 0.9rem; color: var(--muted); font-size: 0.82rem; font-weight: 600; }
.cause .step + p { margin-top: 0.1rem; }
.cause ol { margin-top: 0.2rem; padding-inline-start: 1.3rem; }
.cause li + li { margin-top: 0.6rem; }
.cause ol.single { list-style: none; padding: 0; }
figure { margin-top: 0.5rem; }
figcaption { color: var(--muted); font-size: 0.75rem; margin-bottom: 0.15rem; }
.finding { padding: 0.1rem 0 0.1rem 0.9rem; border-left: 3px solid var(--line); }
.finding + .finding { margin-top: 0.9rem; }
.finding .where { color: var(--muted); font-size: 0.82rem; }
.finding .where .badge { margin-inline-start: 0.4rem; }
.finding .facts { margin-top: 0.3rem; }
blockquote { margin: 0.15rem 0 0; font-size: 0.88rem; white-space: pre-wrap; }
details { margin-top: 0.6rem; border-top: 1px solid var(--line); padding-top: 0.6rem; }
.failure > .facts + details { margin-top: 1.25rem; }
summary { cursor: pointer; font-size: 0.9rem; font-weight: 600; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.82rem; }
summary span { font-weight: 400; }
details[open] > summary { margin-bottom: 0.5rem; }
.pairs th, .pairs td { padding-block: 0.25rem; font-size: 0.82rem; }
.pairs th { width: 15rem; white-space: normal; padding-inline-end: 1rem; }
.pairs tr:last-child > * { border: 0; }
.bars th, .bars td { padding-block: 0.3rem; border: 0; font-size: 0.85rem; }
.bars th { width: 15rem; font-weight: 400; white-space: normal; }
.bars td:last-child { width: 6rem; text-align: end; padding-inline-end: 0; font-variant-numeric: tabular-nums; }
.bars i { display: block; height: 0.55rem; min-width: 2px; margin-top: 0.45rem; border-radius: 2px; background: var(--tone); }
.back { margin-top: 1.25rem; font-size: 0.82rem; }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem; }
  .answerer, .time { display: none; }
  .facts.columns { grid-template-columns: max-content 1fr; }
  .pairs th, .bars th { width: 9rem; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f6f7f9; --ink: #000; --muted: #4a525c; --line: #c8cdd3; --link: #000;
    --server: #b3261e; --client: #8a5200; --network: #6b3fa0; --good: #1a6e3c;
    --server-tint: #fceeed; --client-tint: #fdf3e2; --network-tint: #f3edfb; --warn-tint: #fff4d6;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .failure { break-before: page; margin-top: 0; }
  .problem, .cause, .finding, figure, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
  .back { display: none; }
  details::details-content { content-visibility: visible; display: block; }
}
</style>`;
