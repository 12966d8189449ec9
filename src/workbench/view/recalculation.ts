import { type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import { type Calculation, type Recalculator } from "../model";
import { type GridConnection } from "./connection";
import { UNIT } from "./snapshot";

interface GridResult {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
}

interface ResultParams {
  readonly unitData?: Record<
    string,
    Record<string, Record<string, Record<string, GridResult | null>>>
  >;
}

/** The grid's number for a truth value. */
const BOOLEAN = 3;
/** No workbook that a person edits here computes longer; then what there is, is taken. */
const LONGEST_WAIT = 15_000;

/**
 * The grid's own formula engine behind the model's port. The grid computes by itself what
 * depends on each change; this waits until it is done and hands over what came out.
 */
export class GridRecalculator implements Recalculator {
  #results: Calculation[] = [];
  /** Changes have been made that the engine has not yet answered. */
  #working = false;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly grid: GridConnection,
    /** Writes the model's changes that the engine must know of. */
    private readonly flush: () => void,
    /** Takes results that nobody has asked for, such as those of the first calculation. */
    private readonly unasked: (results: readonly Calculation[]) => void,
  ) {}

  /** To be given every command that the grid has executed. */
  observe(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === "formula.mutation.set-formula-calculation-result") {
      this.#take(command.params ?? {});
    } else if (command.id === "formula.mutation.set-formula-calculation-notification") {
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.#done();
    } else if (
      options?.onlyLocal !== true &&
      this.grid.injector.get(IActiveDirtyManagerService).get(command.id)
    ) {
      this.#working = true;
    }
  }

  async recalculate(): Promise<readonly Calculation[]> {
    this.flush();
    if (this.#working) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LONGEST_WAIT);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    const results = this.#results;
    this.#results = [];
    return results;
  }

  #take({ unitData }: ResultParams): void {
    for (const [sheet, rows] of Object.entries(unitData?.[UNIT] ?? {})) {
      for (const [row, columns] of Object.entries(rows)) {
        for (const [column, result] of Object.entries(columns)) {
          const value = result?.t === BOOLEAN ? result.v === 1 || result.v === true : result?.v;
          this.#results.push({
            sheet,
            row: Number(row),
            column: Number(column),
            value: value ?? "",
          });
        }
      }
    }
  }

  #done(): void {
    this.#working = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length === 0) {
      const results = this.#results;
      this.#results = [];
      if (results.length > 0) this.unasked(results);
    }
    for (const resolve of waiting) resolve();
  }
}
