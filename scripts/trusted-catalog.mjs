/**
 * Makes the .reg file that lets Excel on Windows trust a shared folder with manifest.xml:
 *
 *   node scripts/trusted-catalog.mjs "\\fileserver\addins" [trusted-catalog.reg]
 *
 * Each person imports it once (docs/deploy.md); it writes to their own part of the registry.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const SHARE = /^\\\\[^\\/:*?"<>|\r\n]+(\\[^\\/:*?"<>|\r\n]+)+\\?$/;

/**
 * Text of the .reg file. The same folder always gets the same id, so that importing the file
 * twice does not list the folder twice.
 *
 * @param {string} share \\server\folder
 * @returns {string}
 */
export function trustedCatalog(share) {
  if (!SHARE.test(share))
    throw new Error(`Not a shared folder such as \\\\server\\addins: ${share}`);
  const folder = share.replace(/\\$/, "");
  const hex = createHash("sha256").update(folder.toLowerCase()).digest("hex");
  const id = `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
  return [
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${folder.replaceAll("\\", "\\\\")}"`,
    // 1: the folder's add-ins are shown in the dialog.
    '"Flags"=dword:00000001',
    "",
  ].join("\r\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [share, file = "trusted-catalog.reg"] = process.argv.slice(2);
  if (!share) {
    console.error('Usage: node scripts/trusted-catalog.mjs "\\\\server\\addins" [file.reg]');
    process.exitCode = 2;
  } else {
    // Windows reads .reg files as UTF-16 with its mark; a Chinese folder name survives.
    writeFileSync(file, `\uFEFF${trustedCatalog(share)}`, "utf16le");
    console.log(`${file}`);
  }
}
