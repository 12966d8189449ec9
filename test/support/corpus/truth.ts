import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A value as the independent reading has it; conventions in corpus/truth/README.md. */
export interface TrueValue {
  readonly cell: string;
  readonly text: string;
  readonly kind: string;
  readonly operator: string | null;
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string | null;
  readonly unitSource?: string;
  readonly kindAlt?: readonly string[] | string;
  readonly operatorAlt?: readonly (string | null)[] | string | null;
  readonly unitAlt?: readonly string[] | string;
  readonly unsure?: boolean;
  readonly unsureFields?: readonly string[];
}

export interface TrueRow {
  readonly row: number;
  readonly name: string;
  readonly nameCell: string;
  readonly nameClean?: string;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level1Alt?: readonly string[] | string;
  readonly level2Alt?: readonly string[] | string;
  readonly isIndicator: boolean;
  readonly sub?: boolean;
  readonly total?: boolean;
  readonly target: TrueValue | null;
  readonly actual: TrueValue | null;
  readonly target2?: TrueValue | null;
  readonly weight: number | null;
  readonly weightCell: string | null;
  readonly weightCellAlt?: readonly string[] | string;
  readonly score: number | null;
  readonly scoreCell: string | null;
  readonly direction: string;
  readonly directionAlt?: readonly string[] | string;
  readonly unsureFields?: readonly string[];
}

export interface Truth {
  readonly id: string;
  readonly sheet: string;
  readonly year: number | null;
  readonly rows: readonly TrueRow[];
  readonly moreTables?: readonly { readonly rows?: readonly TrueRow[] }[];
}

/** What is used of a case's own description. */
export interface CorpusCase {
  readonly id: string;
  readonly kind: string;
  readonly sheet: string;
  readonly facts: {
    readonly budgetWan: number | null;
    readonly executedWan: number | null;
    readonly executionRate: number | null;
    readonly printedExecutionRate: string | null;
    readonly declaredTotal: number | null;
    readonly computedTotal: number | null;
    readonly executionWeight: number | null;
    readonly executionScore: number | null;
    readonly indicatorCount: number | null;
  };
}

export interface CorpusEntry {
  readonly id: string;
  readonly workbook: string;
  readonly description: CorpusCase;
  readonly truth: Truth | null;
}

/** The project's own corpus folder; tests and scripts run from the project's root. */
export const CORPUS = path.resolve("test/corpus");

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Cases of a corpus folder (`cases/*.json` with their workbooks, `truth/*.json`), by number. */
export function corpusCases(folder: string = CORPUS): CorpusEntry[] {
  const cases = path.join(folder, "cases");
  return readdirSync(cases)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const id = file.slice(0, -".json".length);
      const truth = path.join(folder, "truth", file);
      return {
        id,
        workbook: path.join(cases, `${id}.xlsx`),
        description: json(path.join(cases, file)) as CorpusCase,
        truth: existsSync(truth) ? (json(truth) as Truth) : null,
      };
    });
}
