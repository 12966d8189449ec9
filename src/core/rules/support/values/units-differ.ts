import { type Indicator } from "../../../table/performance-table";
import { Big, ZERO } from "../../../values/decimal";
import { type FindingData } from "../../finding";
import { measureOf } from "./unit-kinds";

/** Target and actual in converted units (266米, 0.27公里) lie within this factor of each other. */
const CONVERTED = new Big(5);

/** Two units of one row that contradict each other. */
export interface UnitDifference {
  readonly variant: "column" | "actual";
  readonly cell: string;
  readonly related: readonly string[];
  readonly data: FindingData;
}

/** The unit written in the cell against the one in the form's unit column. */
function againstColumn(row: Indicator): UnitDifference | null {
  const { target } = row;
  const { unit, written } = target?.parsed ?? { unit: null, written: { unit: null } };
  const column = target?.columnUnit ?? null;
  if (!target || column === null || written.unit === null || unit === null) return null;
  if (unit === column || written.unit === column || unit.startsWith(`${column}/`)) return null;
  const inCell = measureOf(unit);
  const inColumn = measureOf(column);
  if (!inCell || !inColumn) return null;
  if (inCell.kind === inColumn.kind && inCell.factor === null) return null;
  return {
    variant: "column",
    cell: target.cell,
    related: target.unitCell === null ? [] : [target.unitCell],
    data: { written: written.unit, column },
  };
}

/** 20台 serviced and 20台次: the same thing, once counted by its visits. */
function isCountedByTimes(unit: string, other: string): boolean {
  return `${unit}次` === other || `${other}次` === unit;
}

/** The actual measured in something else than the target. */
function againstTarget(row: Indicator): UnitDifference | null {
  const { target, actual } = row;
  if (!target || !actual) return null;
  if (target.parsed.unit === null || actual.parsed.written.unit === null) return null;
  const planned = measureOf(target.parsed.unit);
  const done = measureOf(actual.parsed.unit);
  const [unit, other] = [target.parsed.unit, actual.parsed.unit];
  if (!planned || !done || other === null || unit === other) return null;
  if (isCountedByTimes(unit, other)) return null;
  if (planned.kind === done.kind && isConverted(row, planned.factor, done.factor)) return null;
  return {
    variant: "actual",
    cell: actual.cell,
    related: [target.cell],
    data: {
      written: actual.parsed.written.unit,
      planned: target.parsed.written.unit ?? target.parsed.unit,
    },
  };
}

function isConverted(row: Indicator, planned: Big | null, done: Big | null): boolean {
  const a = row.target?.parsed.value;
  const b = row.actual?.parsed.value;
  if (!planned || !done || !a || !b || a.lte(ZERO) || b.lte(ZERO)) return true;
  const before = a.times(planned);
  const after = b.times(done);
  return before.lte(after.times(CONVERTED)) && after.lte(before.times(CONVERTED));
}

/** The row's contradiction of units (C11); null where there is none. */
export function unitsDiffer(row: Indicator): UnitDifference | null {
  return againstColumn(row) ?? againstTarget(row);
}
