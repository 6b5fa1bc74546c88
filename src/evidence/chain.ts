import { byPlace, type LayerId } from '../failure/layer';
import {
  type Answerer,
  CERTAINTIES,
  type Certainty,
  type Evidence,
  type Finding,
  type JudgedAnswerer,
} from './finding';
import { quotesHeader } from './headers';

/** Those that put their own name into `Server` when they write a page: another name there was put over it later. */
const SIGNING: ReadonlySet<LayerId> = new Set<LayerId>([
  'apache',
  'cloudflare',
  'cloudfront',
  'lighttpd',
  'litespeed',
  'nginx',
  'squid',
  'varnish',
]);

/** Platforms without an id that take requests in for what runs on them: they stand where balancers do. */
const PLATFORMS = /^(?:heroku|netlify|vercel)$/i;
const placeOf = ({ id, name }: Answerer): LayerId =>
  id === 'other' && PLATFORMS.test(name) ? 'aws-elb' : id;

/** Layers that have no id are told apart by their names. */
const keyOf = ({ id, name }: Answerer) => (id === 'other' ? `other ${name}` : id);

function stronger(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) <= CERTAINTIES.indexOf(b) ? a : b;
}

/**
 * The layers that a response passed on its way, the one nearest the browser first: those that signed it, and whoever
 * wrote it. A layer that only may have been there is left out, unless nothing tells more of who wrote it.
 */
export function chainOf(
  findings: readonly Finding[],
  writer: Evidence['answeredBy'],
): readonly JudgedAnswerer[] {
  const layers = new Map<string, JudgedAnswerer>();
  for (const { answeredBy, certainty, presence = certainty } of findings) {
    if (answeredBy === undefined || presence === 'possible') continue;
    const layer = { ...answeredBy, certainty: presence };
    const known = layers.get(keyOf(layer));
    layers.set(
      keyOf(layer),
      known ? { ...layer, ...known, certainty: stronger(known.certainty, presence) } : layer,
    );
  }
  if (writer !== undefined) {
    const known = layers.get(keyOf(writer));
    layers.set(
      keyOf(writer),
      known ? { ...known, ...writer, certainty: stronger(known.certainty, writer.certainty) } : writer,
    );
  }
  const chain = [...layers.values()].sort((a, b) => byPlace(placeOf(a), placeOf(b)));
  return writer === undefined ? chain : behindSigner(chain, findings, writer);
}

/** The chain with the writer of the page behind the layer that put its name over the writer's, and behind what comes with it. */
function behindSigner(
  chain: readonly JudgedAnswerer[],
  findings: readonly Finding[],
  writer: JudgedAnswerer,
): readonly JudgedAnswerer[] {
  const signers = new Set(
    findings.flatMap((finding) =>
      finding.answeredBy !== undefined && quotesHeader(finding, 'server') ? [keyOf(finding.answeredBy)] : [],
    ),
  );
  const from = chain.findIndex((layer) => keyOf(layer) === keyOf(writer));
  const to = chain.findLastIndex((layer) => signers.has(keyOf(layer)));
  if (!SIGNING.has(writer.id) || signers.has(keyOf(writer)) || to <= from) return chain;
  return [
    ...chain.slice(0, from),
    ...chain.slice(from + 1, to + 1),
    ...chain.slice(from, from + 1),
    ...chain.slice(to + 1),
  ];
}
