import { type ChartData, type SheetModel, type WorkbookModel } from "../model";
import { type GridConnection } from "../view/connection";
import { toPixels } from "../view/units";
import { chartValues } from "./chart-values";
import { drawChart } from "./draw";

interface Shown {
  readonly element: HTMLElement;
  /** What is drawn now; another text means drawing again. */
  drawn: string;
}

/**
 * The charts of the active sheet, drawn over the grid at their cells. They move with
 * scrolling and zoom, and are drawn again when their cells change. The free grid has no
 * charts of its own.
 */
export class ChartOverlay {
  readonly #layer = document.createElement("div");
  readonly #shown = new Map<string, Shown>();
  readonly #disposals: (() => void)[] = [];
  #scheduled = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly model: WorkbookModel,
    private readonly grid: GridConnection,
  ) {
    this.#layer.className = "chart-layer";
    container.append(this.#layer);
    const schedule = (): void => {
      this.#schedule();
    };
    const commands = grid.commands.onCommandExecuted(schedule);
    const size = new ResizeObserver(schedule);
    size.observe(container);
    this.#disposals.push(
      model.onChange(schedule),
      () => {
        commands.dispose();
      },
      () => {
        size.disconnect();
      },
    );
    schedule();
  }

  dispose(): void {
    for (const dispose of this.#disposals) dispose();
    this.#layer.remove();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#update();
    });
  }

  #update(): void {
    if (this.model.sheets.length === 0) return;
    const sheet = this.model.activeSheet;
    const charts = sheet.lists.charts;
    const view = charts.length > 0 ? this.grid.viewOf(sheet.id) : null;
    const canvas = this.container.querySelector("canvas[id^=univer-sheet-main-canvas]");
    for (const [id, { element }] of this.#shown) {
      if (view && charts.some((chart) => `${sheet.id} ${chart.id}` === id)) continue;
      element.remove();
      this.#shown.delete(id);
    }
    if (!view || !canvas) return;
    const around = this.container.getBoundingClientRect();
    const area = canvas.getBoundingClientRect();
    const { zoom, headerWidth, headerHeight } = view;
    Object.assign(this.#layer.style, {
      left: `${String(area.left - around.left + headerWidth * zoom)}px`,
      top: `${String(area.top - around.top + headerHeight * zoom)}px`,
      width: `${String(area.width - headerWidth * zoom)}px`,
      height: `${String(area.height - headerHeight * zoom)}px`,
    });
    for (const chart of charts) {
      const shown = this.#draw(sheet, chart);
      const { x, y } = this.#place(sheet, chart);
      const left = (x - view.scrollX) * zoom;
      const top = (y - view.scrollY) * zoom;
      shown.element.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(zoom)})`;
    }
  }

  /**
   * Where a chart begins in the grid, in pixels. The model knows it in points from the
   * sheet's corner; rows of wrapped text are higher in the grid, so it goes by the cell.
   */
  #place(sheet: SheetModel, chart: ChartData): { x: number; y: number } {
    const column = sheet.columns.at(chart.left, sheet.properties.standardWidth);
    const row = sheet.rows.at(chart.top, sheet.properties.standardHeight);
    const cell = this.grid.cellPlace(sheet.id, row, column);
    return {
      x: cell.x + toPixels(chart.left - sheet.leftOf(column)),
      y: cell.y + toPixels(chart.top - sheet.topOf(row)),
    };
  }

  #draw(sheet: SheetModel, chart: ChartData): Shown {
    const id = `${sheet.id} ${chart.id}`;
    let shown = this.#shown.get(id);
    if (!shown) {
      const element = document.createElement("div");
      element.className = "chart";
      element.dataset["chart"] = chart.name;
      this.#layer.append(element);
      this.#shown.set(id, (shown = { element, drawn: "" }));
    }
    const values = chartValues(this.model, sheet, chart);
    const drawn = JSON.stringify([chart, values]);
    if (drawn !== shown.drawn) {
      shown.drawn = drawn;
      const [width, height] = [toPixels(chart.width), toPixels(chart.height)];
      shown.element.replaceChildren(drawChart(chart, values, width, height));
    }
    return shown;
  }
}
