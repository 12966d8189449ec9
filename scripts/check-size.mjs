/**
 * Holds the built add-in (dist/addin) to a budget: what a page fetches before it can be used,
 * compressed as a server sends it. Chunks that a page fetches later are not counted.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const BUILT = fileURLToPath(new URL("../dist/addin/", import.meta.url));

/** kB of 1,000 bytes, gzip: a second on a slow line of a county's offices. */
const BUDGETS = { "taskpane.html": 200, "commands.html": 200 };

/** A page's own scripts; office.js comes from elsewhere and is in the browser's store. */
function scriptsOf(html) {
  return Array.from(html.matchAll(/<script[^>]*\ssrc="([^":/]+)"/g), ([, file]) => file);
}

const compressed = (file) => gzipSync(readFileSync(path.join(BUILT, file)), { level: 9 }).length;

let over = false;
for (const [page, budget] of Object.entries(BUDGETS)) {
  if (!existsSync(path.join(BUILT, page))) throw new Error(`${page} is not built: npm run build`);
  const scripts = scriptsOf(readFileSync(path.join(BUILT, page), "utf8"));
  if (scripts.length === 0) throw new Error(`${page} names no script of its own`);
  const kilobytes = [page, ...scripts].reduce((sum, file) => sum + compressed(file), 0) / 1000;
  const verdict = kilobytes > budget ? "over budget" : "ok";
  console.log(`${page}: ${kilobytes.toFixed(1)} kB gzip of ${budget} kB, ${verdict}`);
  over ||= kilobytes > budget;
}
if (over) process.exit(1);
