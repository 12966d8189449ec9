import { type RangeRef } from "../../../core/sheet";
import { intersection, type DataValidation, type Json, type SheetModel } from "../../model";
import { without, type Cells } from "../cells";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectText, field } from "../object";
import { type Session } from "../session";

const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT = { showPrompt: true, title: "", message: "" };

/** Takes the given areas out of every rule of the sheet. */
export function cutValidation(sheet: SheetModel, areas: readonly RangeRef[]): void {
  const { validations } = sheet.lists;
  const touched = validations.some((item) =>
    item.ranges.some((range) => areas.some((area) => intersection(range, area) !== null)),
  );
  if (!touched) return;
  sheet.replace(
    "validations",
    validations
      .map((item) => ({ ...item, ranges: without(item.ranges, areas) }))
      .filter((item) => item.ranges.length > 0),
  );
}

/** The rule of cells: undefined for none, null where they differ. */
function ruleOf({ sheet, areas }: Cells): DataValidation | null | undefined {
  const touching = sheet.lists.validations.filter((item) =>
    item.ranges.some((range) => areas.some((area) => intersection(range, area) !== null)),
  );
  const first = touching[0];
  if (!first) return undefined;
  const whole = without(areas, first.ranges).length === 0;
  return touching.length === 1 && whole ? first : null;
}

function change(cells: Cells, session: Session, patch: Partial<DataValidation>): void {
  session.requireAllowed(session.alive(cells).sheet, null);
  const { sheet, areas } = cells;
  const before = ruleOf(cells);
  const base: DataValidation = before ?? {
    ranges: [],
    rule: {},
    ignoreBlanks: true,
    errorAlert: NO_ALERT,
    prompt: NO_PROMPT,
  };
  cutValidation(sheet, areas);
  sheet.replace("validations", [...sheet.lists.validations, { ...base, ...patch, ranges: areas }]);
}

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function typeOf(cells: Cells): string {
  const validation = ruleOf(cells);
  if (validation === null) return "Inconsistent";
  const kind = Object.keys(TYPES).find((key) => field(validation?.rule ?? null, key) !== null);
  return kind === undefined ? "None" : (TYPES[kind] ?? "None");
}

/** A rule as it was given, with ranges named by their address and lists not over 255 characters. */
function readRule(value: Json): Json {
  const kind = Object.keys(TYPES).find((key) => field(value, key) !== null);
  if (kind === undefined) return refuse("InvalidArgument");
  const body = field(value, kind);
  if (kind === "list") {
    const source = field(body, "source");
    if (typeof source !== "string") return refuse("InvalidArgument");
    if (!source.startsWith("=") && source.length > 255) refuse("InvalidArgument");
    const shown = field(body, "inCellDropDown");
    return { list: { inCellDropDown: shown === null ? true : expectFlag(shown), source } };
  }
  return { [kind]: body };
}

export const dataValidation = defineClass<Cells>({
  name: "DataValidation",
  scalars: {
    Type: { get: (cells) => typeOf(cells) },
    Rule: {
      get: (cells) => {
        const validation = ruleOf(cells);
        return validation === null ? null : (validation?.rule ?? {});
      },
      set: (cells, value, session) => {
        change(cells, session, { rule: readRule(value) });
      },
    },
    IgnoreBlanks: {
      get: (cells) => ruleOf(cells)?.ignoreBlanks ?? true,
      set: (cells, value, session) => {
        change(cells, session, { ignoreBlanks: expectFlag(value) });
      },
    },
    ErrorAlert: {
      get: (cells) => ruleOf(cells)?.errorAlert ?? NO_ALERT,
      set: (cells, value, session) => {
        change(cells, session, {
          errorAlert: {
            showAlert: expectFlag(field(value, "showAlert") ?? true),
            style: expectText(field(value, "style") ?? "Stop"),
            title: expectText(field(value, "title") ?? ""),
            message: expectText(field(value, "message") ?? ""),
          },
        });
      },
    },
    Prompt: {
      get: (cells) => ruleOf(cells)?.prompt ?? NO_PROMPT,
      set: (cells, value, session) => {
        change(cells, session, {
          prompt: {
            showPrompt: expectFlag(field(value, "showPrompt") ?? true),
            title: expectText(field(value, "title") ?? ""),
            message: expectText(field(value, "message") ?? ""),
          },
        });
      },
    },
  },
  methods: {
    Clear: (cells, _args, session) => {
      session.requireAllowed(session.alive(cells).sheet, null);
      cutValidation(cells.sheet, cells.areas);
    },
  },
});
