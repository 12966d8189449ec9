/**
 * The states of the task pane as pages, drawn from real tables without Excel. The browser
 * tests hold every one of them; scripts/pane-pictures.mjs takes their pictures.
 */
import { createReadStream, existsSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = path.join(ROOT, ".cache", "stories");
const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>窗格</title>
    <style>html, body { height: 100%; margin: 0; }</style>
  </head>
  <body><div id="app"></div><script src="/stories.js"></script></body>
</html>`;

const TYPES = {
  ".js": "text/javascript",
  ".png": "image/png",
  ".xlsx": "application/octet-stream",
};

/** Bundles test/taskpane/stories; a second run takes a second or two from the cache. */
async function build() {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const { base } = require("../webpack.config.js");
  const compiler = webpack({
    ...base("stories", "development"),
    devtool: false,
    entry: { stories: path.join(ROOT, "test/taskpane/stories/index.tsx") },
    output: { path: OUTPUT, filename: "[name].js" },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => (error ? reject(error) : resolve(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const workbook = /^\/corpus\/([\w/]+\.xlsx)$/.exec(pathname);
  const picture = /^\/(assets\/forms\/[\w-]+\.png)$/.exec(pathname);
  // The engine is a chunk of its own, so there are several scripts.
  const script = /^\/([\w.-]+\.js)$/.exec(pathname);
  const file =
    (workbook && path.join(ROOT, "test/corpus", workbook[1])) ??
    (picture && path.join(ROOT, picture[1])) ??
    (script && path.join(OUTPUT, script[1]));
  if (pathname === "/") {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(PAGE);
  } else if (file && existsSync(file)) {
    response.writeHead(200, {
      "Content-Type": TYPES[path.extname(file)],
    });
    createReadStream(file).pipe(response);
  } else {
    response.writeHead(404);
    response.end();
  }
}

/**
 * Builds the stories and serves them on this machine.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveStories() {
  await build();
  const server = http.createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Shows a story on the page of `listStories` and presses what leads to its state.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ name: string, press: readonly string[] }} story
 * @param {"light" | "dark"} theme
 */
export async function openStory(page, story, theme) {
  await page.evaluate(`window.showStory(${JSON.stringify(story.name)}, ${theme === "dark"})`);
  for (const name of story.press) {
    const tab = name.startsWith("tab:");
    const target = page.getByRole(tab ? "tab" : "button", {
      name: tab ? name.slice(4) : name,
      exact: true,
    });
    await target.first().click();
  }
  // Fluent fades messages in; half faded, their contrast is not the one to judge.
  await page.waitForTimeout(150);
}

/** Opens the stories' page. @returns {Promise<{ name: string, press: string[] }[]>} every story */
export async function listStories(page, url) {
  await page.goto(url);
  const stories = await page.waitForFunction("window.STORIES");
  return stories.jsonValue();
}
