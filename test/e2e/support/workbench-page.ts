import { type Browser, type FrameLocator, type Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/find-browser.mjs";
import { parseCell, rangeToA1, type RangeRef } from "../../../src/core/sheet";

type Value = string | number | boolean;

/** What the tests use of the workbench that the page puts at `window.workbench`. */
interface WorkbenchInPage {
  readonly model: {
    readonly name: string;
    readonly activeSheet: SheetInPage;
    readonly sheets: readonly SheetInPage[];
    sheet(name: string): SheetInPage | undefined;
    selection(): readonly RangeRef[];
    snapshot(): object;
  };
  readonly status: { get(): { readonly text: string; readonly running: string | null } };
  readonly grid: {
    readonly api: {
      getActiveWorkbook(): {
        getActiveSheet(): {
          getSheetName(): string;
          getRange(
            row: number,
            column: number,
          ): {
            getRawValue(): Value | null;
            getDisplayValue(): string;
            setValue(value: Value): void;
            getCellRect(): { x: number; y: number; width: number; height: number };
          };
        };
      };
    };
  };
}

interface SheetInPage {
  readonly name: string;
  value(row: number, column: number): Value;
  formula(row: number, column: number): Value;
  write(range: RangeRef, grid: readonly (readonly Value[])[]): void;
  style(
    row: number,
    column: number,
  ): { readonly bold?: boolean; readonly fill?: string } | undefined;
  readonly lists: {
    readonly conditionalFormats: readonly { readonly ranges: readonly RangeRef[] }[];
    readonly charts: readonly { readonly name: string }[];
    readonly merges: readonly RangeRef[];
  };
}

declare global {
  interface Window {
    workbench: WorkbenchInPage;
    inkWhenPainted?: number;
  }
}

/** Two clicks on a cell within less are a double click, which opens the cell for editing. */
const BETWEEN_CLICKS = 500;

let browser: Browser | null = null;

export async function launch(): Promise<Browser> {
  browser ??= await launchBrowser();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** The workbench in a browser, and what it asked of the network. */
export class WorkbenchPage {
  readonly requests: string[] = [];
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Opens the workbench and waits until the workbook is painted. */
  static async open(url: string): Promise<WorkbenchPage> {
    const page = await (await launch()).newPage({ viewport: { width: 1400, height: 900 } });
    const opened = new WorkbenchPage(page, url);
    page.on("request", (request) => opened.requests.push(request.url()));
    page.on("pageerror", (error) => opened.troubles.push(String(error.stack)));
    page.on("console", (message) => {
      if (message.type() === "error") opened.troubles.push(message.text());
    });
    await page.addInitScript(countInkWhenPainted);
    await page.goto(url);
    await opened.painted();
    return opened;
  }

  /** Milliseconds from the start of navigation to the first painted cells. */
  async painted(): Promise<number> {
    await this.page.waitForFunction(
      () => performance.getEntriesByName("workbook-painted").length > 0,
    );
    return this.page.evaluate(
      () => performance.getEntriesByName("workbook-painted")[0]?.startTime ?? Infinity,
    );
  }

  /** Dark pixels of the grid at the moment that it called itself painted. */
  inkWhenPainted(): Promise<number> {
    return this.page.evaluate(() => window.inkWhenPainted ?? 0);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="绩效表助手"]');
  }

  /** Waits until the pane has taken the place of its plain page. */
  async paneReady(): Promise<void> {
    await this.pane.getByRole("button", { name: "一键校验" }).waitFor();
  }

  /** Presses a button of the ribbon and waits for the end of its command. */
  async press(id: string): Promise<void> {
    await this.page.click(`[data-control="${id}"]`);
    await this.page.waitForFunction(() => window.workbench.status.get().running === null);
  }

  status(): Promise<string> {
    return this.page.evaluate(() => window.workbench.status.get().text);
  }

  // --- the model, which the add-in sees ---

  value(cell: string, sheet?: string): Promise<Value> {
    return this.page.evaluate(
      ({ row, column, name }) => {
        const { model } = window.workbench;
        const found = name === null ? model.activeSheet : model.sheet(name);
        if (!found) throw new Error(`no sheet ${String(name)}`);
        return found.value(row, column);
      },
      { ...place(cell), name: sheet ?? null },
    );
  }

  formula(cell: string): Promise<Value> {
    return this.page.evaluate(
      ({ row, column }) => window.workbench.model.activeSheet.formula(row, column),
      place(cell),
    );
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.model.sheets.map(({ name }) => name));
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.workbench.model.activeSheet.name);
  }

  async selection(): Promise<string> {
    const areas = await this.page.evaluate(() => [...window.workbench.model.selection()]);
    return areas.map(rangeToA1).join(",");
  }

  snapshot(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(window.workbench.model.snapshot()));
  }

  // --- the grid, which a person sees ---

  /** What the grid shows in a cell of the sheet in front. */
  shown(cell: string): Promise<string> {
    return this.page.evaluate(({ row, column }) => {
      const sheet = window.workbench.grid.api.getActiveWorkbook().getActiveSheet();
      return sheet.getRange(row, column).getDisplayValue();
    }, place(cell));
  }

  /** Where a cell is on the page, in the sheet's unscrolled state. */
  async cellCentre(cell: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate(({ row, column }) => {
      const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
      const around = canvas?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const sheet = window.workbench.grid.api.getActiveWorkbook().getActiveSheet();
      const rect = sheet.getRange(row, column).getCellRect();
      return { x: around.x + rect.x + rect.width / 2, y: around.y + rect.y + rect.height / 2 };
    }, place(cell));
  }

  /** Clicks a cell that is in view without scrolling, and is not taken for a double click. */
  async clickCell(cell: string): Promise<void> {
    await this.page.waitForTimeout(BETWEEN_CLICKS);
    const { x, y } = await this.cellCentre(cell);
    await this.page.mouse.click(x, y);
  }

  /** Types into a cell and leaves it with Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.clickCell(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Selects a cell, wherever it is, by the box left of the formula bar. */
  async select(cell: string): Promise<void> {
    const box = await this.page.locator('[data-u-comp="defined-name"]').first().boundingBox();
    if (!box) throw new Error("no box for names");
    await this.page.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.type(cell);
    await this.page.keyboard.press("Enter");
    await this.until(async () => (await this.selection()) === cell);
  }

  /** As `type`, something new into a cell that may be out of view; waits until it is there. */
  async typeInto(cell: string, text: string): Promise<void> {
    await this.select(cell);
    const before = await this.value(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.until(async () => (await this.value(cell)) !== before);
  }

  /** Puts texts and numbers into cells through the grid, as pasting them there does. */
  async enter(entries: readonly { readonly cell: string; readonly text: string }[]): Promise<void> {
    const placed = entries.map(({ cell, text }) => ({ ...place(cell), text }));
    await this.page.evaluate((cells) => {
      const sheet = window.workbench.grid.api.getActiveWorkbook().getActiveSheet();
      for (const { row, column, text } of cells) {
        const number = /^-?\d+(?:\.\d+)?$/.test(text);
        sheet.getRange(row, column).setValue(number ? Number(text) : text);
      }
    }, placed);
  }

  /** Writes a column of texts at once, as pasting it does. */
  async paste(top: string, texts: readonly string[]): Promise<void> {
    await this.page.evaluate(
      ({ row, column, texts }) => {
        const bottom = row + texts.length - 1;
        const range = { top: row, left: column, bottom, right: column };
        window.workbench.model.activeSheet.write(
          range,
          texts.map((text) => [text]),
        );
      },
      { ...place(top), texts },
    );
  }

  /** Colour of the middle of a cell's left edge region on the screen, as "r,g,b". */
  async colourAt(cell: string): Promise<string> {
    const box = await this.page.evaluate(({ row, column }) => {
      const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
      const around = canvas?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const sheet = window.workbench.grid.api.getActiveWorkbook().getActiveSheet();
      const rect = sheet.getRange(row, column).getCellRect();
      return { x: around.x + rect.x + 3, y: around.y + rect.y + 3 };
    }, place(cell));
    const picture = await this.page.screenshot({ clip: { ...box, width: 1, height: 1 } });
    return this.page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(",");
    }, picture.toString("base64"));
  }

  async until(what: () => Promise<boolean>, milliseconds = 10_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!(await what())) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what.toString()}`);
      await this.page.waitForTimeout(50);
    }
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Runs in the page: looks at the canvas itself, so that the mark cannot be set too early. */
function countInkWhenPainted(): void {
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    const canvas = document.querySelector<HTMLCanvasElement>(
      "canvas[id^=univer-sheet-main-canvas]",
    );
    const context = canvas?.getContext("2d");
    if (name === "workbook-painted" && canvas && context) {
      const { data } = context.getImageData(60, 25, canvas.width - 80, canvas.height - 40);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4)
        if ((data[at] ?? 255) < 90 && data[at + 3] === 255) ink++;
      window.inkWhenPainted = ink;
    }
    return mark(name, options);
  };
}

function place(cell: string): { row: number; column: number } {
  const found = parseCell(cell);
  if (!found) throw new Error(`no cell: ${cell}`);
  return found;
}
