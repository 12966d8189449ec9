import { type Big, isFormulaError, parseUnit, parseValue, type Unit } from "../../values";
import { decimalOf } from "../../values/number-format";
import { isListedUnit } from "../../values/units";
import { parseNumber, parseRate } from "../../values/parse-amount";
import { operatorOf } from "./content";
import { type NumberField, type RateField, type ValueField } from "../performance-table";
import { type SheetView } from "../sheet-view";

/** What else than its own cell a value is read with. */
export interface ValuePlace {
  readonly row: number;
  readonly column: number;
  readonly operatorColumn: number | null;
  readonly unitColumn: number | null;
  /** Unit in the heading of the column ("指标值（万元）"). */
  readonly columnUnit: Unit | null;
  /** Unit in the bracket of the indicator's name ("总建筑面积（平方米）"). */
  readonly nameUnit: Unit | null;
  /** Unit of the form's money, for rows that are about costs. */
  readonly formUnit: Unit | null;
  readonly year: number | null;
  readonly dateExpected: boolean;
}

function unitAt(view: SheetView, row: number, column: number | null): Unit | null {
  if (column === null || view.blank(row, column)) return null;
  return parseUnit(view.text(row, column));
}

/** "10" beside "月底前" in the unit column: what is no unit is the rest of a date. */
function withDatePart(view: SheetView, place: ValuePlace, text: string): string {
  const { row, unitColumn } = place;
  if (!place.dateExpected || unitColumn === null || !/^\d{1,4}$/.test(text.trim())) return text;
  const rest = view.text(row, unitColumn).trim();
  return rest.length > 1 && /^[年月日号]/.test(rest) && !isListedUnit(rest) ? text + rest : text;
}

/** Reads a target or actual value with operator and unit from wherever the form has them. */
export function readValueField(view: SheetView, place: ValuePlace): ValueField {
  const { row, column } = place;
  view.use(row, column);
  const text = withDatePart(view, place, view.readable(row, column));
  const operator =
    place.operatorColumn === null ? null : operatorOf(view.text(row, place.operatorColumn));
  const columnUnit = unitAt(view, row, place.unitColumn);
  const unit = columnUnit ?? place.columnUnit ?? place.nameUnit ?? place.formUnit;
  const parsed = parseValue(text, {
    year: place.year,
    unit,
    operator,
    dateExpected: place.dateExpected,
  });
  const lent = parsed.unit !== null && parsed.written.unit === null && parsed.kind !== "date";
  let unitSource: ValueField["unitSource"] = null;
  if (parsed.written.unit !== null) unitSource = "cell";
  else if (lent && unit !== null) {
    if (columnUnit ?? place.columnUnit) unitSource = "column";
    else unitSource = place.nameUnit ? "name" : "form";
  }
  const tooNarrow = view.tooNarrow(row, column);
  return {
    cell: view.a1(row, column),
    text: view.text(row, column),
    parsed,
    operatorCell:
      operator !== null && place.operatorColumn !== null
        ? view.a1(row, place.operatorColumn)
        : null,
    unitCell:
      columnUnit !== null && place.unitColumn !== null ? view.a1(row, place.unitColumn) : null,
    unitSource,
    columnUnit: columnUnit?.name ?? null,
    problem: isFormulaError(text) ? "formula-error" : tooNarrow ? "too-narrow" : null,
  };
}

/** Reads a plain number (`分值`, `得分`) with its place. */
export function readNumberField(view: SheetView, row: number, column: number): NumberField {
  view.use(row, column);
  const { cell, text } = view.field(row, column);
  return { cell, text, value: readNumber(view, row, column) };
}

function readNumber(view: SheetView, row: number, column: number): Big | null {
  if (view.blank(row, column)) return null;
  const value = view.value(row, column);
  if (typeof value === "number" && Number.isFinite(value) && !view.text(row, column).includes("%"))
    return decimalOf(value);
  return parseNumber(view.readable(row, column));
}

/** Reads a rate (`执行率`, `完成率`) with its place. */
export function readRateField(view: SheetView, row: number, column: number): RateField {
  view.use(row, column);
  return { ...view.field(row, column), ...parseRate(view.readable(row, column)) };
}
