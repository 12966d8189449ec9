/**
 * `npm run bench:workbench`: how long a person waits in the built workbench, and what the
 * add-in asks of Excel meanwhile. Each round opens the sample in a new browser, as
 * `npm start` does. For figures, not for judging: nothing fails here.
 */
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser } from "./find-browser.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const ROUNDS = 5;

/** Milliseconds from the click to the marks on the sheet, and to the findings in the pane. */
async function round(url) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    await page.goto(url);
    const pane = page.frameLocator('iframe[title="绩效表助手"]');
    await pane.getByRole("button", { name: "一键校验" }).waitFor();
    const painted = await page.evaluate(
      "performance.getEntriesByName('workbook-painted')[0].startTime",
    );
    await page.waitForTimeout(1500);
    const marked = page.evaluate(`new Promise((done) => {
      const { model } = window.workbench;
      const button = document.querySelector('[data-control="Jixiao.Check"]');
      button.addEventListener("click", () => {
        const began = performance.now();
        const look = () => model.activeSheet.lists.conditionalFormats.length > 0
          ? done(performance.now() - began)
          : requestAnimationFrame(look);
        look();
      }, { capture: true, once: true });
    })`);
    const began = Date.now();
    await page.click('[data-control="Jixiao.Check"]');
    const marks = await marked;
    await pane.locator("[data-code]").first().waitFor();
    const listed = Date.now() - began;
    const asked = await page.evaluate(`(({ syncs, requestBytes, responseBytes }) =>
      ({ syncs, requestBytes, responseBytes }))(window.workbench.frames.commands.host)`);
    return { painted, marks, listed, ...asked };
  } finally {
    await browser.close();
  }
}

const { url, close } = await serveWorkbench();
const rounds = [];
try {
  for (let at = 0; at < ROUNDS; at++) rounds.push(await round(url));
} finally {
  await close();
}
const median = (key) => {
  const sorted = rounds.map((figures) => figures[key]).sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
};
console.log(`median of ${ROUNDS} rounds, a new browser each`);
console.log(`first paint of the sample        ${median("painted")} ms`);
console.log(`click to marks on the sheet      ${median("marks")} ms`);
console.log(`click to findings in the pane    ${median("listed")} ms`);
console.log(`batches of the command           ${median("syncs")}`);
console.log(
  `largest request, response        ${median("requestBytes")} B, ${median("responseBytes")} B`,
);
