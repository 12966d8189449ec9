import { type Browser, type Page } from "playwright-core";
import { launchBrowser } from "../../scripts/find-browser.mjs";
import {
  listStories,
  openStory,
  serveStories,
  type PaneStory,
} from "../../scripts/pane-stories.mjs";

/**
 * The pane for people who use it without a mouse, or in the colours of their own that Windows
 * puts in the place of ours (high contrast).
 */
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveStories>>;
let stories: readonly PaneStory[];

beforeAll(async () => {
  server = await serveStories();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  // A machine that does other work as well holds the browser up for longer than that.
  page.setDefaultTimeout(60_000);
  stories = await listStories(page, server.url);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(name: string, press?: readonly string[]): Promise<void> {
  const story = stories.find((known) => known.name === name);
  if (!story) throw new Error(`no story ${name}`);
  await openStory(page, { ...story, press: press ?? story.press }, "light");
}

/** The accessible name of what has the keyboard, or for a place its text. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return "";
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element.getAttribute("aria-label") ?? label ?? element.textContent;
  });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  // Two frames: one that draws, one in which the keyboard is handed on.
  await page.waitForTimeout(60);
}

/** Focuses a control and presses Enter, as a person does who has come there with Tab. */
async function enter(name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().focus();
  await press("Enter");
}

interface Walk {
  readonly steps: number;
  readonly wrong: readonly string[];
}

/** Walks through all of the page with Tab and says what a person would stumble over. */
async function walk(): Promise<Walk> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const start = document.createElement("button");
    start.id = "walk-from-here";
    document.body.prepend(start);
    start.focus();
  });
  const wrong: string[] = [];
  let steps = 0;
  for (; steps < 500; steps += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate<string[] | null>(LOOK_WHEN_DRAWN);
    if (found === null) break;
    wrong.push(...found);
  }
  wrong.push(...(await page.evaluate(listMissed)));
  if (steps === 500) wrong.push("no end");
  return { steps, wrong };
}

/**
 * In the page: waits until a frame has added nothing. Lists are drawn a few items at a time; on
 * a busy machine, Tab would pass by what is still to come.
 */
async function untilDrawn(): Promise<void> {
  const controls = (): number => document.querySelectorAll("#app button").length;
  let before: number;
  do {
    before = controls();
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  } while (controls() !== before);
}

/** Both in one message to the browser: there are thousands of steps. */
const LOOK_WHEN_DRAWN = `(${String(untilDrawn)})().then(${String(lookAtFocus)})`;

/** In the page: what is wrong with what has the keyboard; null at the end of the page. */
function lookAtFocus(): string[] | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element.id === "walk-from-here") return null;
  if (element.hasAttribute("data-tabster-dummy")) return [];
  const named = element.getAttribute("aria-label") ?? element.textContent.slice(0, 30);
  if (element.dataset["walked"] !== undefined) return [`again: ${named}`];
  element.dataset["walked"] = "";
  const box = element.getBoundingClientRect();
  const wrong: string[] = [];
  if (box.height < innerHeight && (box.top < -1 || box.bottom > innerHeight + 1)) {
    wrong.push(`out of sight: ${named}`);
  }
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const own = top && (element.contains(top) || top.contains(element) || top.closest("label"));
  if (!own) wrong.push(`covered: ${named}`);
  const drawn = (style: CSSStyleDeclaration): boolean =>
    (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
    style.boxShadow !== "none" ||
    (style.content !== "none" && parseFloat(style.borderTopWidth) > 0) ||
    (style.content !== "none" && parseFloat(style.borderBottomWidth) > 0) ||
    // Links are underlined twice.
    style.textDecorationStyle === "double";
  const field = element.parentElement;
  const seen =
    drawn(getComputedStyle(element)) ||
    drawn(getComputedStyle(element, "::after")) ||
    (element.matches("input, textarea, select") &&
      field !== null &&
      [getComputedStyle(field, "::after"), getComputedStyle(field, "::before")].some(drawn));
  if (!seen) wrong.push(`no sign of the keyboard: ${named}`);
  return wrong;
}

/** In the page: what Tab has not come to and should have. Tabs beside the chosen one have arrow keys. */
function listMissed(): string[] {
  document.getElementById("walk-from-here")?.remove();
  const all = document.querySelectorAll<HTMLElement>(
    "#app :is(button, a[href], input, select, textarea, summary, [tabindex='0'])",
  );
  return Array.from(all)
    .filter((element) => {
      const off = "disabled" in element && element.disabled === true;
      const aside = element.matches("[role=tab], [data-tabster-dummy], [type=file]");
      const walked = element.dataset["walked"] !== undefined;
      return !off && !aside && !walked && element.checkVisibility();
    })
    .map((element) => `never reached: ${element.textContent.slice(0, 30)}`);
}

it("leads with Tab through every state: all is reached, in sight, once, and shows it", async () => {
  const seen: Record<string, readonly string[]> = {};
  for (const story of stories) {
    await openStory(page, story, "light");
    const { steps, wrong } = await walk();
    if (wrong.length > 0) seen[`${story.name}, ${steps} steps`] = wrong;
  }
  expect(seen).toEqual({});
}, 300_000);

describe("what is opened", () => {
  it.each([
    ["seed", "设置", "设置"],
    ["seed", "B01 说明：指标类别名称有误", "B01 说明：指标类别名称有误"],
    ["seed", /^查看并应用全部修改/, /^查看并应用全部修改/],
    ["seed", /^忽略：/, /^忽略：/],
    ["fill-start", "填写完成情况", "填写完成情况"],
    ["templates", "填写并插入项目支出绩效自评表（中央）", "填写并插入项目支出绩效自评表（中央）"],
  ])("of %s by %s is closed with Esc, and the keyboard is back", async (story, opener, back) => {
    await open(story);
    await enter(opener);
    expect(await focused()).not.toBe("");
    await press("Escape");
    expect(await focused()).toMatch(back);
  });

  it("stays open for the Esc that ends the composing of a word", async () => {
    await open("seed");
    await enter(/^忽略：/);
    await page.evaluate(() => {
      const escape = { key: "Escape", bubbles: true, isComposing: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", escape));
    });
    expect(await page.getByRole("textbox", { name: /^忽略的原因/ }).count()).toBe(1);
  });

  it("goes away, and the keyboard stays in the pane", async () => {
    await open("budget-written");
    await enter("关闭");
    expect(await page.getByText(/^已写入工作表/).count()).toBe(0);
    expect(await focused()).toContain("生成成本与预算汇总表");
    await press("Tab");
    expect(await focused()).toBe("生成成本与预算汇总表");
  });

  it("in another view begins there", async () => {
    await open("start");
    await enter("没有表：插入官方表样");
    await press("Tab");
    expect(await focused()).toContain("插入模板");
  });

  it("as a long page begins at its top", async () => {
    await open("seed");
    await enter(/^B07 说明/);
    const back = page.getByRole("button", { name: "返回校验结果" });
    expect((await back.boundingBox())?.y).toBeGreaterThan(0);
  });
});

it("a list that grows goes on with its first new item", async () => {
  await open("indicators");
  const items = page.getByRole("button", { name: /^插入.+（/ });
  const before = await items.count();
  await items.nth(before - 1).focus();
  await press("Tab");
  await page.waitForTimeout(200);
  const next = await items.nth(before).getAttribute("aria-label");
  expect(await focused()).toBe(next);
});

describe("in the colours of Windows", () => {
  beforeAll(() => page.emulateMedia({ forcedColors: "active" }));
  afterAll(() => page.emulateMedia({ forcedColors: "none" }));

  interface Look {
    readonly color: string;
    readonly background: string;
    readonly line: string;
  }
  const look = (selector: string): Promise<Look> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor, textDecorationLine } = getComputedStyle(element);
        return { color, background: backgroundColor, line: textDecorationLine };
      });

  it.each(["light", "dark"] as const)("%s, a chosen filter can be read", async (colorScheme) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await open("only-passes");
    // The mouse is still on it.
    const chosen = await look("[aria-pressed=true][class]:has(svg + span)");
    const other = await look("[aria-pressed=false]:has(svg + span)");
    expect(chosen.color).not.toBe(chosen.background);
    expect(chosen.background).not.toBe(other.background);
  });

  it("links are told from text", async () => {
    await open("seed");
    expect((await look('[data-code] [aria-label*="说明："]')).line).toBe("underline");
  });

  it.each(["light", "dark"] as const)("%s, a share is told from the whole", async (colorScheme) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await open("budget");
    const [whole, part] = await page.evaluate(() => {
      const bar = document.querySelector("td [aria-hidden] > span");
      const page = getComputedStyle(document.body).backgroundColor;
      const colours = [bar?.parentElement, bar].map(
        (element) => element && getComputedStyle(element).backgroundColor,
      );
      return [colours[0] === page || colours[0], colours[1]];
    });
    expect(part).toBeTruthy();
    expect(whole).not.toBe(part);
  });
});
