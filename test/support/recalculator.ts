import path from "node:path";
import { Worker } from "node:worker_threads";
import { type Calculable, type Calculation, type Recalculator } from "../../src/workbench/model";

interface Answer {
  readonly id: number;
  readonly results?: readonly Calculation[];
  readonly error?: string;
}

/**
 * Computes formulas in Node tests with the same engine as the workbench's grid. Everything
 * is computed anew each time: 20 ms for a form, seconds for thousands of formulas.
 *
 *     model.useRecalculator(new HeadlessRecalculator());
 */
export class HeadlessRecalculator implements Recalculator {
  readonly #worker = new Worker(path.join(import.meta.dirname, "formula-worker.cjs"));
  #asked = 0;

  constructor() {
    // A test file ends without saying so.
    this.#worker.unref();
  }

  recalculate(workbook: Calculable): Promise<readonly Calculation[]> {
    const { sheets, names } = workbook.snapshot();
    const tables = sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      cells: sheet.cells
        .filter((cell) => cell.value !== "" || cell.formula !== undefined)
        .map(({ row, column, value, formula }) => [row, column, value, formula]),
    }));
    const anyFormula = tables.some(({ cells }) => cells.some((cell) => cell[3] !== undefined));
    if (!anyFormula) return Promise.resolve([]);
    const id = ++this.#asked;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      const receive = (answer: Answer): void => {
        if (answer.id !== id) return;
        this.#worker.off("message", receive);
        this.#worker.unref();
        if (answer.results) resolve(answer.results);
        else reject(new Error(answer.error));
      };
      this.#worker.on("message", receive);
      this.#worker.postMessage({ id, unit: `workbook-${id}`, sheets: tables, names });
    });
  }

  dispose(): void {
    void this.#worker.terminate();
  }
}
