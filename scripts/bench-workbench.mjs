/**
 * `npm run bench:workbench`: how long a person waits in the built workbench, and what the
 * add-in asks of Excel meanwhile. Each round opens the sample in a new browser, as
 * `npm start` does. For figures, not for judging: nothing fails here.
 */
import { launchBrowser } from "./find-browser.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const ROUNDS = 5;

/** Milliseconds from Enter in the sheet until the pane shows the new budget (实时更新). */
async function followChange(page) {
  // Typing replaces what the cell holds; the check's own answer has come to rest by now.
  await page.waitForTimeout(1000);
  const { x, y } = await page.evaluate(`(() => {
    const around = document.querySelector("canvas[id^=univer-sheet-main-canvas]")
      .getBoundingClientRect();
    const sheet = window.workbench.grid.api.getActiveWorkbook().getActiveSheet();
    const rect = sheet.getRange(3, 1).getCellRect();
    return { x: around.x + rect.x + rect.width / 2, y: around.y + rect.y + rect.height / 2 };
  })()`);
  await page.mouse.click(x, y);
  await page.evaluate(`(() => {
    const { body } = document.querySelector('iframe[title="绩效表助手"]').contentDocument;
    window.followed = new Promise((done) => {
      const watch = new MutationObserver(() => {
        if (!body.textContent.includes("预算 240 万元")) return;
        watch.disconnect();
        done(performance.now() - window.entered);
      });
      watch.observe(body, { subtree: true, childList: true, characterData: true });
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") window.entered = performance.now();
    }, true);
  })()`);
  await page.keyboard.type("240万元");
  await page.keyboard.press("Enter");
  return page.evaluate("window.followed");
}

/** Milliseconds from the click to the marks on the sheet, and to the findings in the pane. */
async function round(url) {
  const browser = await launchBrowser();
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
    // What office.js asks on its own when the page loads is no part of the command.
    await page.evaluate("window.workbench.frames.commands.host.resetCounts()");
    const began = Date.now();
    await page.click('[data-control="Jixiao.Check"]');
    const marks = await marked;
    await pane.locator("[data-code]").first().waitFor();
    const listed = Date.now() - began;
    const asked = await page.evaluate(`(({ syncs, requestBytes, responseBytes }) =>
      ({ syncs, requestBytes, responseBytes }))(window.workbench.frames.commands.host)`);
    const followed = await followChange(page);
    return { painted, marks, listed, followed, ...asked };
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
console.log(`Enter in the sheet to the pane   ${median("followed")} ms`);
console.log(`batches of the command           ${median("syncs")}`);
console.log(
  `largest request, response        ${median("requestBytes")} B, ${median("responseBytes")} B`,
);
