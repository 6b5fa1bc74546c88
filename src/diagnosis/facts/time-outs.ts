import type { Exchange } from '../../failure/exchange';
import type { LayerId } from '../../failure/layer';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, measured } from '../basis';
import { answerTime } from './duration';

/** How long a layer waits for the server behind it as installed, and the cause that stands for it. */
export interface TimeOut {
  readonly ms: number;
  /** The statuses with which it then answers, each with its cause. */
  readonly causes: Readonly<Record<number, readonly [entry: EntryId, cause: string]>>;
}

const BACK_END_SLOW = ['http/504', 'back-end-slow'] as const;
const BROKE_OFF = ['http/502', 'timed-out-or-reset'] as const;

/**
 * Default time-outs:
 * - Amazon API Gateway, integration: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 * - Application Load Balancer, idle: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 * - Apache, `ProxyTimeout` (that of `Timeout`): https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxytimeout
 * - ARR, proxy time-out: https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr
 * - Azure App Service: https://learn.microsoft.com/troubleshoot/azure/app-service/web-apps-performance-faqs
 * - Azure Application Gateway, request time-out: https://learn.microsoft.com/azure/application-gateway/configuration-http-settings
 * - Azure Front Door, origin response time-out: https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues
 * - CloudFront, response time-out: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
 * - Envoy, route time-out: https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts
 * - Fastly, first byte: https://www.fastly.com/documentation/guides/full-site-delivery/performance/changing-origin-connection-timeouts/
 * - Google Cloud, backend service: https://cloud.google.com/load-balancing/docs/backend-service#timeout-setting
 * - nginx, `proxy_read_timeout`: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout
 * - Varnish, `first_byte_timeout`: https://varnish-cache.org/docs/trunk/reference/varnishd.html
 */
export const TIME_OUTS: Readonly<Partial<Record<LayerId, TimeOut>>> = {
  apache: { ms: 60_000, causes: { 502: BROKE_OFF, 504: BACK_END_SLOW } },
  arr: { ms: 120_000, causes: { 502: BROKE_OFF, 504: BACK_END_SLOW } },
  'aws-api-gateway': { ms: 29_000, causes: { 504: BACK_END_SLOW } },
  'aws-elb': { ms: 60_000, causes: { 504: ['vendor/aws-alb-504', 'slow-target'] } },
  'azure-app-gateway': {
    ms: 20_000,
    causes: { 504: ['vendor/azure-application-gateway-504', 'slow-back-end'] },
  },
  'azure-app-service': {
    ms: 230_000,
    causes: {
      500: ['vendor/azure-app-service-504', 'idle-230'],
      502: ['vendor/azure-app-service-504', 'idle-230'],
      504: ['vendor/azure-app-service-504', 'idle-230'],
    },
  },
  'azure-front-door': {
    ms: 30_000,
    causes: {
      503: ['vendor/azure-front-door-503', 'slow-origin'],
      504: ['vendor/azure-front-door-504', 'slow-origin'],
    },
  },
  cloudfront: { ms: 30_000, causes: { 504: BACK_END_SLOW } },
  envoy: { ms: 15_000, causes: { 504: BACK_END_SLOW } },
  fastly: { ms: 15_000, causes: { 503: ['vendor/fastly-503', 'origin-failed'] } },
  google: { ms: 30_000, causes: { 502: BROKE_OFF, 504: BACK_END_SLOW } },
  // What ARR answers is signed by IIS.
  iis: { ms: 120_000, causes: { 502: BROKE_OFF, 504: BACK_END_SLOW } },
  nginx: { ms: 60_000, causes: { 504: ['vendor/nginx-504', 'slow-upstream'] } },
  varnish: { ms: 60_000, causes: { 503: ['vendor/varnish-503', 'fetch-failed'] } },
};

/** How far from a time-out a duration may be, as a part of it. */
const TOLERANCE = 0.02;

/** Whether a request took just as long as a time-out. */
export function isAbout(time: number, timeOut: number): boolean {
  return Math.abs(time - timeOut) <= timeOut * TOLERANCE;
}

/** How long the server took, beside the first of these time-outs that it is about; nothing where it is about none. */
export function timeOutBasis(
  exchange: Exchange,
  ...timeOuts: readonly (number | undefined)[]
): readonly Basis[] {
  const time = answerTime(exchange);
  const timeOut = timeOuts.find((ms) => time !== undefined && ms !== undefined && isAbout(time, ms));
  return time === undefined || timeOut === undefined ? [] : [measured('duration', time, timeOut)];
}
