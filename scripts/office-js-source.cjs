/**
 * Where the add-in loads office.js from: one build setting, OFFICE_JS.
 *
 *   global   Microsoft's worldwide CDN (default)
 *   china    the CDN for Office 365 operated by 21Vianet in China
 *   else     a folder or file on the unit's own server, as an address or a path:
 *            https://oa.example.gov.cn/office-js/  or  /office-js/
 */
const KNOWN = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** Address of office.js and the origin that the Content-Security-Policy must admit for it. */
function officeJsSource(setting = "global") {
  const known = KNOWN[setting];
  const wished = known ?? setting;
  const address = wished.endsWith(".js") ? wished : `${wished.replace(/\/+$/, "")}/office.js`;
  const remote = /^https?:\/\//.test(address);
  if (remote && !address.startsWith("https://")) {
    throw new Error(`OFFICE_JS must be https: ${address}`);
  }
  return { address, origin: remote ? new URL(address).origin : "'self'" };
}

module.exports = { officeJsSource };
