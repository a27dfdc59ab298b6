/** What a page may load: the site's own files, and the inline scripts that the given sources name (hashes, or a nonce). */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts, ...(isDevelopment ? ["'unsafe-eval'"] : [])].join(" "),
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
