import type { JudgedAnswerer } from '../evidence/finding';
import type { LayerId } from '../failure/layer';

/** What runs within IIS: its signature may stand under any of their answers, and its pages replace them. */
const WITHIN_IIS: readonly LayerId[] = [
  'iis',
  'webdav',
  'ancm',
  'kestrel',
  'asp',
  'aspnet',
  'aspnetcore',
  'arr',
];

/** For a layer that answers for others, whose causes may stand under its name. */
const SPEAKS_FOR: Readonly<Partial<Record<LayerId, readonly LayerId[]>>> = {
  iis: [...WITHIN_IIS, 'azure-app-service', 'php'],
  arr: ['arr', 'iis'],
  'azure-app-service': ['azure-app-service', ...WITHIN_IIS],
  webdav: ['webdav', 'iis'],
  ancm: ['ancm', 'iis', 'kestrel', 'aspnetcore'],
  kestrel: ['kestrel', 'aspnetcore'],
  aspnetcore: ['aspnetcore', 'kestrel', 'ancm'],
  apache: ['apache', 'php', 'python', 'ruby'],
  nginx: ['nginx', 'php', 'python', 'ruby'],
  litespeed: ['litespeed', 'php'],
  tomcat: ['tomcat'],
  go: ['go', 'traefik', 'caddy'],
};

/** Whether a cause of these layers is likely why this layer answered so; any is where either is not known. */
export function fitsAnswerer(
  by: readonly LayerId[] | undefined,
  answeredBy: JudgedAnswerer | undefined,
): boolean {
  if (by === undefined || answeredBy === undefined) return true;
  const { id, certainty } = answeredBy;
  // Hints name layers that also only pass on.
  if (certainty === 'possible') return true;
  if (id === 'other') return false;
  const speaksFor = SPEAKS_FOR[id] ?? [id];
  return by.some((layer) => speaksFor.includes(layer));
}
