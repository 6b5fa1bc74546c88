import type { Case, Family } from './case';
import { aspNet } from './cases/aspnet';
import { aspNetCore } from './cases/aspnetcore';
import { crossOrigin } from './cases/cross-origin';
import { httpSys } from './cases/httpsys';
import { iis } from './cases/iis';
import { iisRequestFiltering } from './cases/iis-request-filtering';
import { iisStatic } from './cases/iis-static';
import { network } from './cases/network';
import { protocol } from './cases/protocol';
import { proxies } from './cases/proxies';
import { quiet } from './cases/quiet';

/** All families, in the order the index page shows them. */
export const families: readonly Family[] = [
  iis,
  iisRequestFiltering,
  iisStatic,
  httpSys,
  aspNet,
  aspNetCore,
  proxies,
  protocol,
  crossOrigin,
  network,
  quiet,
];

/** All cases of all families. */
export const cases: readonly Case[] = families.flatMap((family) => family.cases);

/** The case that answers a path, by its own path or one above it. */
export function caseAt(pathname: string): Case | undefined {
  return cases.find(
    ({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`),
  );
}
