const { createHash } = require("node:crypto");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Writes a Content-Security-Policy into every page: nothing leaves the machine but
 * the request for office.js. Inline scripts (the plain notice for old browsers) are
 * admitted by their hash, so nothing that a cell's text brings along could ever run.
 */
class ContentSecurityPolicyPlugin {
  /** @param {string} officeJsOrigin an https origin, or 'self' in quotes */
  constructor(officeJsOrigin) {
    this.origin = officeJsOrigin;
  }

  policy(html) {
    const hashes = Array.from(html.matchAll(INLINE_SCRIPT), ([, script]) => {
      return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
    });
    const office = this.origin === "'self'" ? [] : [this.origin];
    return [
      "default-src 'none'",
      ["script-src 'self'", ...office, ...hashes].join(" "),
      // Fluent's styles and office.js's own notices are put in while running.
      ["style-src 'self' 'unsafe-inline'", ...office].join(" "),
      ["img-src 'self' data:", ...office].join(" "),
      "font-src 'self' data:",
      ["connect-src 'self'", ...office].join(" "),
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ].join("; ");
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("ContentSecurityPolicy", (data) => {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${this.policy(data.html)}" />`;
        const charset = /<meta charset="[^"]*"\s*\/?>/i;
        if (!charset.test(data.html)) throw new Error(`${data.outputName}: no <meta charset>`);
        data.html = data.html.replace(charset, (found) => `${found}\n    ${meta}`);
        return data;
      });
    });
  }
}

module.exports = { ContentSecurityPolicyPlugin };
