/**
 * Serves the workbench on this machine only: the built page, the built add-in at the
 * very paths that manifest.xml names, and the unmodified office.js from node_modules.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The line that stands ahead of office.js in the add-in's pages: it joins them to our host. */
const HOST_LINE = '<script src="/workbench/host-line.js"></script>\n';
const OFFICE_JS_TAG = /<script[^>]*\ssrc="\/office-js\/office\.js"/;

/** Folders by the path they are served under; the first that fits is taken. */
const FOLDERS = [
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/workbench/", "dist/workbench"],
  ["/assets/", "assets"],
  ["/", "dist/workbench-addin"],
];

function fileFor(pathname) {
  if (pathname === "/") return path.join(ROOT, "dist/workbench/index.html");
  if (pathname === "/manifest.xml") return path.join(ROOT, "manifest.xml");
  for (const [prefix, folder] of FOLDERS) {
    if (!pathname.startsWith(prefix)) continue;
    const base = path.join(ROOT, folder);
    const file = path.normalize(path.join(base, pathname.slice(prefix.length)));
    return file === base || file.startsWith(base + path.sep) ? file : null;
  }
  return null;
}

/** A page of the add-in, with the host's line before office.js. */
async function addInPage(file) {
  const html = await readFile(file, "utf8");
  const tag = OFFICE_JS_TAG.exec(html);
  return tag ? html.slice(0, tag.index) + HOST_LINE + html.slice(tag.index) : html;
}

/** Office.js asks for some files in other letters than the package has them. */
async function existing(file) {
  for (const candidate of [
    file,
    path.join(path.dirname(file), path.basename(file).toLowerCase()),
  ]) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return { file: candidate, size: found.size, changed: found.mtimeMs };
  }
  return null;
}

async function answer(request, response, openedFile) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const wanted = decodeURIComponent(pathname);
  const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  if (wanted === "/workbench/opened.json") {
    response.writeHead(200, { ...headers, "Content-Type": TYPES[".json"] });
    response.end(JSON.stringify(openedFile ? { name: path.basename(openedFile) } : null));
    return;
  }
  const target = wanted === "/workbench/opened.xlsx" && openedFile ? openedFile : fileFor(wanted);
  const found = target && (await existing(target));
  if (!found) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end("404");
    return;
  }
  // A second visit asks whether a file has changed and keeps the compiled code if it has not.
  const version = `"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`;
  headers.ETag = version;
  if (request.headers["if-none-match"] === version) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const type = TYPES[path.extname(found.file).toLowerCase()] ?? "application/octet-stream";
  if (type === TYPES[".html"] && found.file.includes(path.join("dist", "workbench-addin"))) {
    response.writeHead(200, { ...headers, "Content-Type": type });
    response.end(await addInPage(found.file));
    return;
  }
  response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": found.size });
  createReadStream(found.file).pipe(response);
}

/**
 * Starts the server.
 *
 * @param {{ port?: number, file?: string | null }} options port 0 takes a free one; `file` is
 *   the workbook that the page opens instead of the sample
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench({ port = 0, file = null } = {}) {
  const server = http.createServer((request, response) => {
    answer(request, response, file).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
