import { readFileSync } from "node:fs";
import path from "node:path";
import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

test("the sample is on the screen when the page says that it is painted", async () => {
  // How soon is a figure for the benchmark: a busy machine must not fail a test.
  const opened = await WorkbenchPage.open(served.url);
  await opened.painted();
  // Text and borders of the sample, not an empty grid.
  expect(await opened.inkWhenPainted()).toBeGreaterThan(5000);
  expect(await opened.shown("A1")).toBe("2022年项目支出绩效目标表");
  await opened.close();
});

test("nothing is asked of the internet, and nothing goes wrong", async () => {
  const opened = await WorkbenchPage.open(served.url);
  await opened.paneReady();
  await opened.press("Jixiao.Check");
  const origin = new URL(served.url).origin;
  const elsewhere = opened.requests.filter(
    (url) => !url.startsWith(origin) && !/^(data|blob):/.test(url),
  );
  expect(elsewhere).toEqual([]);
  expect(opened.requests.length).toBeGreaterThan(10);
  expect(opened.troubles).toEqual([]);
  await opened.close();
});

test("the ribbon shows the labels of manifest.xml, and a tip while the mouse is over a button", async () => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const opened = await WorkbenchPage.open(served.url);
  const labels = await opened.page.locator(".ribbon-label").allTextContents();
  expect(labels.length).toBeGreaterThanOrEqual(5);
  for (const label of labels) expect(manifest).toContain(`DefaultValue="${label}"`);
  const tip = opened.page.locator(".ribbon-control", { hasText: "一键校验" }).getByRole("tooltip");
  expect(await tip.isVisible()).toBe(false);
  await opened.page.hover('[data-control="Jixiao.Check"]');
  await tip.waitFor({ state: "visible" });
  await opened.close();
});

test("no text of the page is cut off, and the pane is 350 pixels wide", async () => {
  const opened = await WorkbenchPage.open(served.url);
  await opened.paneReady();
  const cut = await opened.page.evaluate(() =>
    [...document.querySelectorAll(".ribbon-label, .ribbon-group-label, .tab, .quiet, .mode")]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== "inline",
      )
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
  const frame = await opened.page.locator('iframe[title="绩效表助手"]').boundingBox();
  expect(frame?.width).toBe(350);
  const wide = await opened.pane
    .locator("html")
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wide).toBe(0);
  await opened.close();
});
