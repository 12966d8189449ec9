/**
 * `npm run screenshot`: the README's picture, taken from the built workbench after a click
 * on 一键校验.
 */
import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./find-browser.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PICTURE = path.join(ROOT, "docs/images/workbench.png");
/** A README is read over slow lines, too. */
const LARGEST_KB = 250;

const { url, close } = await serveWorkbench();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  const pane = page.frameLocator('iframe[title="绩效表助手"]');
  await pane.getByRole("button", { name: "一键校验" }).waitFor();
  await page.click('[data-control="Jixiao.Check"]');
  await pane.locator("[data-code]").first().waitFor();
  await page.waitForFunction("window.workbench.status.get().running === null");
  await page.mouse.move(5, 5);
  // Tooltips and the grid's scrolling come to rest.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  await close();
}
const size = Math.round(statSync(PICTURE).size / 1024);
console.log(`${path.relative(process.cwd(), PICTURE)}: ${size} KB`);
if (size > LARGEST_KB) {
  console.error(`The picture should stay below ${LARGEST_KB} KB.`);
  process.exitCode = 1;
}
