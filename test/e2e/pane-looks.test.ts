import axe from "axe-core";
import { type Browser, type Page } from "playwright-core";
import { launchBrowser } from "../../scripts/find-browser.mjs";
import {
  listStories,
  openStory,
  serveStories,
  type PaneStory,
} from "../../scripts/pane-stories.mjs";

/**
 * Every state of the pane, drawn from real tables in a real browser: nothing is cut off or
 * wider than the pane, text can be read against its ground, a screen reader finds its way.
 */
const NARROW = 320;
const USUAL = 350;

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveStories>>;
let stories: readonly PaneStory[];
const mistakes: string[] = [];

beforeAll(async () => {
  server = await serveStories();
  browser = await launchBrowser();
  // The policy that keeps foreign scripts out would keep axe out as well.
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  page.on("pageerror", (error) => mistakes.push(error.message));
  await page.setViewportSize({ width: NARROW, height: 700 });
  stories = await listStories(page, server.url);
  await page.evaluate(axe.source);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Elements whose content is wider than they are, so that something is cut off or scrolls sideways. */
function tooWide(): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll("#app *"))
      .filter((element) => {
        const style = getComputedStyle(element);
        const clips = style.overflowX !== "visible" && style.display !== "inline";
        const seen = element.clientWidth > 2;
        return clips && seen && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
}

/** What axe finds; in the second theme only what a theme can change. */
async function violations(theme: "light" | "dark"): Promise<string[]> {
  return page.evaluate(
    async (only) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      // Tabster's focus catchers are hidden and focusable on purpose.
      const result = await checker.run(
        { exclude: ["[data-tabster-dummy]"] },
        { resultTypes: ["violations"], ...(only ? { runOnly: only } : {}) },
      );
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")}`),
      );
    },
    theme === "dark" ? ["color-contrast"] : null,
  );
}

it("looks right in every state, narrow and usual, light and dark", async () => {
  expect(stories.length).toBeGreaterThan(20);
  const seen: Record<string, readonly string[]> = {};
  for (const story of stories) {
    for (const theme of ["light", "dark"] as const) {
      await page.setViewportSize({ width: NARROW, height: 700 });
      await openStory(page, story, theme);
      const narrow = await tooWide();
      await page.setViewportSize({ width: USUAL, height: 700 });
      const found = [...narrow, ...(await tooWide()), ...(await violations(theme))];
      if (found.length > 0) seen[`${story.name}, ${theme}`] = found;
    }
  }
  expect(seen).toEqual({});
  expect(mistakes).toEqual([]);
}, 240_000);

it("draws only the beginning of a long list, and says how much there is", async () => {
  const many = stories.find(({ name }) => name === "many")!;
  await openStory(page, { ...many, press: [] }, "light");
  await page.getByRole("button", { name: "一键校验", exact: true }).click();
  await page.waitForSelector("[data-code]");
  const drawn = await page.locator("[data-code]").count();
  const chips = await page.getByRole("group", { name: "按类别筛选" }).getByRole("button").all();
  const counts = await Promise.all(
    chips
      .slice(0, 3)
      .map(async (chip) => Number(/\d+/.exec((await chip.textContent()) ?? "")?.[0])),
  );
  const found = counts.reduce((sum, count) => sum + count, 0);
  expect(found).toBeGreaterThan(500);
  expect(drawn).toBeLessThan(found / 4);
}, 60_000);

it("can be used with the keyboard alone: to the check, run it, from place to place", async () => {
  const start = stories.find(({ name }) => name === "start")!;
  await openStory(page, start, "light");
  const named = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  const tabTo = async (wanted: RegExp) => {
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press("Tab");
      if (wanted.test(await named())) return;
    }
    throw new Error(`Tab does not lead to ${String(wanted)}`);
  };
  await tabTo(/^一键校验$/);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-code]");
  await tabTo(/^定位到 /);
  const first = await named();
  await page.keyboard.press("ArrowDown");
  const second = await named();
  expect(second).toMatch(/^定位到 /);
  expect(second).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await named()).toBe(first);
}, 60_000);
