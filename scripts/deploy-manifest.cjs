/** The address that manifest.xml carries in the repository; a build puts the unit's own there. */
const PLACEHOLDER = "https://localhost:3000";

/**
 * The manifest for a server.
 *
 * @param {string} manifest text of manifest.xml
 * @param {string | undefined} server where the built files are served from, with or without a
 *   folder: https://oa.example.gov.cn/jixiao ; left out, the manifest stays as it is
 * @returns {string}
 */
function deployManifest(manifest, server) {
  if (!server) return manifest;
  const address = new URL(server);
  if (address.protocol !== "https:") throw new Error(`ADDIN_URL must be https: ${server}`);
  if (address.search || address.hash) throw new Error(`ADDIN_URL is no plain folder: ${server}`);
  const folder = `${address.origin}${address.pathname.replace(/\/+$/, "")}`;
  if (/[&<>"']/.test(folder)) throw new Error(`ADDIN_URL holds a forbidden character: ${server}`);
  return manifest.split(`"${PLACEHOLDER}/`).join(`"${folder}/`);
}

module.exports = { deployManifest, PLACEHOLDER };
