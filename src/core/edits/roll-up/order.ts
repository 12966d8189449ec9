import { type TableKind } from "../../table/performance-table";
import { type RollUpRow } from "./row";

/** Why a row is listed beside the totals: key of `messages.rollUp.beside`. */
export type BesideReason = "department" | "later-form";

/** The rows in the order of the sheet; those `beside` are not added up. */
export interface OrderedRows {
  readonly counted: readonly RollUpRow[];
  readonly beside: readonly { readonly row: RollUpRow; readonly reason: BesideReason }[];
}

/**
 * Names in the order of a Chinese list, by reading. Numbers in a project's name go by value;
 * those before a department's are codes (`预算单位编码`), where 015001 stands before 077.
 */
const PROJECTS = new Intl.Collator("zh-CN", { numeric: true });
const DEPARTMENTS = new Intl.Collator("zh-CN");

const STAGE: Readonly<Record<TableKind, number>> = {
  target: 0,
  "department-target": 0,
  other: 0,
  monitoring: 1,
  "self-evaluation": 2,
  "department-self-evaluation": 2,
};

function isWhole({ kind }: RollUpRow): boolean {
  return kind === "department-target" || kind === "department-self-evaluation";
}

/** The same money in another form of the same year; null where that cannot be told. */
function moneyOf(row: RollUpRow): string | null {
  const named = isWhole(row) ? row.department : row.project;
  if (named === "") return null;
  return JSON.stringify([isWhole(row), row.department, row.project, row.year]);
}

/**
 * Sorts by department, then project, then as the tables stand: who hands the sheet up looks
 * a unit up by name, and a unit's projects stand together even where they come from several
 * files. Rows without a department come last.
 *
 * No money is added up twice: 部门整体支出 holds the projects' money, and a project's target
 * table holds that of its self-evaluation. Such rows are listed beside the totals.
 */
export function orderRows(rows: readonly RollUpRow[]): OrderedRows {
  const sorted = [...rows].sort(
    (a, b) =>
      Number(a.department === "") - Number(b.department === "") ||
      DEPARTMENTS.compare(a.department, b.department) ||
      PROJECTS.compare(a.project, b.project),
  );
  const projects = sorted.some((row) => !isWhole(row));
  const latest = new Map<string | null, number>();
  for (const row of sorted) {
    const money = moneyOf(row);
    latest.set(money, Math.max(latest.get(money) ?? 0, STAGE[row.kind]));
  }
  const reasonOf = (row: RollUpRow): BesideReason | null => {
    if (projects && isWhole(row)) return "department";
    const money = moneyOf(row);
    return money !== null && STAGE[row.kind] < (latest.get(money) ?? 0) ? "later-form" : null;
  };
  return {
    counted: sorted.filter((row) => reasonOf(row) === null),
    beside: sorted.flatMap((row) => {
      const reason = reasonOf(row);
      return reason ? [{ row, reason }] : [];
    }),
  };
}
