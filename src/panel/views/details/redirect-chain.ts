import { type Failure, parseUrl } from '../../../failure/failure';

/** One step of the way to the request's last URL. */
export interface RedirectStep {
  readonly url: string;
  /** 0 for the last step when it got no response. */
  readonly status: number;
  /** How long after the previous step's answer this one's came, in ms; unknown for the first. */
  readonly since?: number;
  /** Where it pointed to, where the next step went elsewhere. */
  readonly location?: string;
  /** The step that had the same URL, counted from 0: the redirects go round. */
  readonly again?: number;
}

/** What is sent of a URL: what follows `#` makes no difference to the server. */
function sent(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  parsed.hash = '';
  return parsed.href;
}

/** The redirects and the request that they led to, in order; empty when there were none. */
export function redirectChain({ hops, url, status, endedAt }: Failure): readonly RedirectStep[] {
  if (hops.length === 0) return [];
  const steps = [...hops, { url, status, location: '', at: endedAt }];
  const urls = steps.map((step) => sent(step.url));
  return steps.map((step, at) => {
    const previous = steps[at - 1];
    const next = steps[at + 1];
    const first = urls.indexOf(urls[at] ?? '');
    return {
      url: step.url,
      status: step.status,
      ...(previous === undefined ? {} : { since: Math.max(0, step.at - previous.at) }),
      ...(next === undefined || sent(step.location) === urls[at + 1] ? {} : { location: step.location }),
      ...(first < at ? { again: first } : {}),
    };
  });
}
