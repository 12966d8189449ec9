import { type RangeRef } from "../../../core/sheet";
import {
  intersection,
  type ConditionalFormat,
  type ConditionalStyle,
  type Json,
  type SheetModel,
} from "../../model";
import { without, type Cells } from "../cells";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectNumber, expectText, type HostObject } from "../object";
import { type Session } from "../session";
import { changeRule, ruleOf, type RuleTarget } from "../targets";
import { readColor } from "./range-format";

/** The rules that touch an area; taken out of it, or removed when nothing is left. */
export function removeRules(sheet: SheetModel, area: RangeRef): void {
  const before = sheet.lists.conditionalFormats;
  if (!before.some((rule) => touches(rule, [area]))) return;
  const after = before
    .map((rule) => ({ ...rule, ranges: without(rule.ranges, [area]) }))
    .filter((rule) => rule.ranges.length > 0);
  const gone = before.filter((rule) => !after.some((left) => left.id === rule.id));
  sheet.replace("conditionalFormats", gone.reduce<readonly ConditionalFormat[]>(closeGap, after));
}

function touches(rule: ConditionalFormat, areas: readonly RangeRef[]): boolean {
  return rule.ranges.some((range) => areas.some((area) => intersection(range, area) !== null));
}

/** Rules behind one that is gone move up by one. */
function closeGap(
  rules: readonly ConditionalFormat[],
  gone: ConditionalFormat,
): readonly ConditionalFormat[] {
  return rules.map((rule) =>
    rule.priority > gone.priority ? { ...rule, priority: rule.priority - 1 } : rule,
  );
}

function remove(target: RuleTarget): void {
  const gone = ruleOf(target);
  const rest = target.sheet.lists.conditionalFormats.filter((rule) => rule.id !== target.id);
  target.sheet.replace("conditionalFormats", closeGap(rest, gone));
}

function freeId(sheet: SheetModel): string {
  for (let number = 1; ; number++) {
    const id = `{00000000-0000-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000000000CF}`;
    if (!sheet.lists.conditionalFormats.some((rule) => rule.id === id)) return id;
  }
}

/** Adds a rule before all others, as Excel does. */
function add(cells: Cells, type: string): RuleTarget {
  if (type !== "Custom") refuse("NotImplemented");
  const { sheet } = cells;
  const id = freeId(sheet);
  const others = sheet.lists.conditionalFormats.map((rule) => ({
    ...rule,
    priority: rule.priority + 1,
  }));
  const rule: ConditionalFormat = {
    id,
    type,
    ranges: cells.areas,
    priority: 0,
    stopIfTrue: false,
    formula: "",
    format: {},
  };
  sheet.replace("conditionalFormats", [rule, ...others]);
  return { sheet, id };
}

/** A member of the look that a rule lays over cells; null where it leaves the cell's own. */
function part<K extends keyof ConditionalStyle>(
  key: K,
  parse: (value: Json) => NonNullable<ConditionalStyle[K]>,
): Scalar<RuleTarget> {
  return {
    get: (target) => (ruleOf(target).format[key] as Json | undefined) ?? null,
    set: (target, value, session) => {
      session.requireAllowed(target.sheet, "allowFormatCells");
      changeRule(target, { format: { ...ruleOf(target).format, [key]: parse(value) } });
    },
  };
}

function drop(target: RuleTarget, keys: readonly (keyof ConditionalStyle)[]): void {
  const kept = Object.entries(ruleOf(target).format).filter(
    ([key]) => !keys.some((name) => name === key),
  );
  changeRule(target, { format: Object.fromEntries(kept) });
}

const fill = defineClass<RuleTarget>({
  name: "ConditionalRangeFill",
  scalars: { Color: part("fill", readColor) },
  methods: {
    Clear: (target) => {
      drop(target, ["fill"]);
    },
  },
});

const font = defineClass<RuleTarget>({
  name: "ConditionalRangeFont",
  scalars: {
    Color: part("fontColor", readColor),
    Bold: part("bold", expectFlag),
    Italic: part("italic", expectFlag),
    Underline: part("underline", expectText),
    Strikethrough: part("strikethrough", expectFlag),
  },
  methods: {
    Clear: (target) => {
      drop(target, ["fontColor", "bold", "italic", "underline", "strikethrough"]);
    },
  },
});

const format = defineClass<RuleTarget>({
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: part("numberFormat", expectText) },
  parts: {
    Fill: (target, session) => fill(session, target),
    Font: (target, session) => font(session, target),
  },
});

function setFormula(target: RuleTarget, value: Json, session: Session): void {
  session.requireAllowed(target.sheet, "allowFormatCells");
  const text = expectText(value);
  if (text === "") refuse("InvalidArgument");
  changeRule(target, { formula: text.startsWith("=") ? text : `=${text}` });
}

const rule = defineClass<RuleTarget>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: { get: (target) => ruleOf(target).formula, set: setFormula },
    FormulaLocal: { get: (target) => ruleOf(target).formula, set: setFormula },
  },
});

const custom = defineClass<RuleTarget>({
  name: "CustomConditionalFormat",
  parts: {
    Rule: (target, session) => rule(session, target),
    Format: (target, session) => format(session, target),
  },
});

function customOf(target: RuleTarget, session: Session): HostObject | null {
  return ruleOf(target).type === "Custom" ? custom(session, target) : null;
}

export const conditionalFormat = defineClass<RuleTarget>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => ruleOf(target).type },
    Priority: {
      get: (target) => ruleOf(target).priority,
      set: (target, value) => {
        changeRule(target, { priority: expectNumber(value) });
      },
    },
    StopIfTrue: {
      get: (target) => ruleOf(target).stopIfTrue,
      set: (target, value) => {
        changeRule(target, { stopIfTrue: expectFlag(value) });
      },
    },
  },
  parts: {
    Custom: (target, session) => customOf(target, session) ?? refuse("InvalidOperation"),
    CustomOrNullObject: customOf,
  },
  methods: {
    Delete: (target, _args, session) => {
      session.requireAllowed(target.sheet, "allowFormatCells");
      remove(target);
    },
    GetRange: (target, _args, session) => {
      const { ranges } = ruleOf(target);
      if (ranges.length !== 1) refuse("InvalidOperation");
      return session.make.range(session.cells(target.sheet, ranges));
    },
    GetRangeOrNullObject: (target, _args, session) => {
      const { ranges } = ruleOf(target);
      return ranges.length === 1 ? session.make.range(session.cells(target.sheet, ranges)) : null;
    },
    GetRanges: (target, _args, session) =>
      session.make.rangeAreas(session.cells(target.sheet, ruleOf(target).ranges)),
  },
});

function within(cells: Cells): RuleTarget[] {
  return [...cells.sheet.lists.conditionalFormats]
    .filter((format_) => touches(format_, cells.areas))
    .sort((a, b) => a.priority - b.priority)
    .map(({ id }) => ({ sheet: cells.sheet, id }));
}

function byId(cells: Cells, key: Json, session: Session): HostObject | null {
  const found = within(cells).find(({ id }) => id === key);
  return found ? conditionalFormat(session, found) : null;
}

export const conditionalFormats = defineClass<Cells>({
  name: "ConditionalFormatCollection",
  items: (cells, session) => within(cells).map((target) => conditionalFormat(session, target)),
  item: byId,
  methods: {
    Add: (cells, args, session) => {
      session.requireAllowed(session.alive(cells).sheet, "allowFormatCells");
      return conditionalFormat(session, add(cells, args.text(0)));
    },
    ClearAll: (cells, _args, session) => {
      session.requireAllowed(session.alive(cells).sheet, "allowFormatCells");
      for (const area of cells.areas) removeRules(cells.sheet, area);
    },
    GetCount: (cells) => within(cells).length,
    GetItemAt: (cells, args, session) => {
      const found = within(cells)[args.integer(0)];
      return found ? conditionalFormat(session, found) : refuse("InvalidArgument");
    },
    GetItemOrNullObject: (cells, args, session) => byId(cells, args.text(0), session),
  },
});
