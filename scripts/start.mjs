/**
 * `npm start` or `npm start -- FILE.xlsx`: builds and serves the workbench.
 *
 * Options: --port N (default 3000, or the next free one), --no-build, --no-open
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import open from "open";
import { buildWorkbench } from "./build-workbench.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const USAGE = "用法：npm start -- [文件.xlsx] [--port 端口] [--no-build] [--no-open]";

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "no-build": { type: "boolean" },
        "no-open": { type: "boolean" },
      },
    });
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

async function serveOnFreePort(wished, file) {
  if (wished !== undefined) return serveWorkbench({ port: Number(wished), file });
  for (let port = 3000; port < 3020; port++) {
    try {
      return await serveWorkbench({ port, file });
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  return serveWorkbench({ port: 0, file });
}

/** A person sits before it: not a script's pipe, and on Linux a desktop is running. */
function hasScreen() {
  if (!process.stdout.isTTY) return false;
  return (
    process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

const { values, positionals } = options();
// npm runs scripts in the package's folder; the file was named from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd();
const file = positionals[0] ? path.resolve(from, positionals[0]) : null;
if (file && !existsSync(file)) {
  console.error(`找不到文件：${file}`);
  process.exit(2);
}
if (!values["no-build"]) {
  const started = Date.now();
  console.log("正在构建工作台……");
  await buildWorkbench();
  console.log(`构建完成，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`);
}
const { url } = await serveOnFreePort(values.port, file);
console.log(`工作台已就绪，请在浏览器中打开：${url}\n按 Ctrl+C 结束。`);
if (!values["no-open"] && hasScreen()) {
  // Where no browser starts (a bare system), the line above says where to go.
  const browser = await open(url).catch(() => null);
  browser?.on("error", () => undefined);
}
