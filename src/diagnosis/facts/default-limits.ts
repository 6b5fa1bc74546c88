/**
 * HTTP.sys's `MaxRequestBytes`: the request line with all headers, and as much for one header (`MaxFieldLength`), in
 * bytes.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows
 */
export const HTTP_SYS_HEAD = 16_384;

/**
 * The request line, or one header, has to fit into one of nginx's `large_client_header_buffers`, in bytes.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers
 */
export const NGINX_LINE = 8192;

/**
 * IIS's `maxAllowedContentLength`, and Kestrel's `MaxRequestBodySize`, in bytes.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options
 */
export const IIS_BODY = 30_000_000;

/**
 * nginx's `client_max_body_size`, in bytes.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size
 */
export const NGINX_BODY = 1_048_576;
