import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CANDIDATES = {
  win32: [
    "C:\\Program Files\\LibreOffice\\program\\soffice.com",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com",
  ],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  linux: ["/usr/bin/soffice", "/usr/bin/libreoffice", "/snap/bin/libreoffice"],
};

/** Path of LibreOffice's command line, or null. LIBREOFFICE_PATH comes first. */
export function findLibreOffice() {
  const given = process.env["LIBREOFFICE_PATH"];
  if (given) return existsSync(given) ? given : null;
  const known = (CANDIDATES[process.platform] ?? CANDIDATES.linux).find((path) => existsSync(path));
  if (known) return known;
  const onPath = spawnSync("soffice", ["--version"]);
  return onPath.status === 0 ? "soffice" : null;
}
