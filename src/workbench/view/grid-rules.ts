import { type IRange, type IStyleBase } from "@univerjs/core";
import { type ConditionalFormat, type DataValidation, type Json, type NoteData } from "../model";
import { gridStyle, hex } from "./styles";
import { gridRange, modelRange } from "./snapshot";

/** A conditional format as Univer's plug-in keeps it; the kinds that the workbench draws. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style?: IStyleBase;
    readonly [more: string]: unknown;
  };
}

interface FileRule {
  readonly type?: string;
  readonly operator?: string;
  readonly formula?: string | readonly string[];
  readonly text?: string;
}

function fileRule(other: Json | undefined): FileRule {
  return typeof other === "object" && other !== null && !Array.isArray(other)
    ? (other as FileRule)
    : {};
}

/** The condition of a rule; null for kinds that the workbench keeps but does not draw. */
function conditionOf(format: ConditionalFormat): Omit<GridRule["rule"], "style"> | null {
  const type = "highlightCell";
  if (format.type === "Custom") return { type, subType: "formula", value: format.formula };
  const { type: kind, operator, formula, text } = fileRule(format.other);
  const numbers = [formula ?? []].flat().map(Number);
  if (kind === "cellIs" && operator !== undefined && numbers.every(Number.isFinite)) {
    const between = operator === "between" || operator === "notBetween";
    return { type, subType: "number", operator, value: between ? numbers : (numbers[0] ?? 0) };
  }
  if (kind === "containsText" || kind === "notContainsText") {
    return { type, subType: "text", operator: kind, value: text ?? "" };
  }
  if (kind === "beginsWith" || kind === "endsWith") {
    return { type, subType: "text", operator: kind, value: text ?? "" };
  }
  if (kind === "containsBlanks" || kind === "notContainsBlanks") {
    return { type, subType: "text", operator: kind };
  }
  return kind === "duplicateValues" || kind === "uniqueValues" ? { type, subType: kind } : null;
}

/** Rules in the order in which Univer wants them added: the one that wins comes last. */
export function gridRules(formats: readonly ConditionalFormat[]): GridRule[] {
  return [...formats]
    .sort((a, b) => b.priority - a.priority)
    .flatMap((format) => {
      const condition = conditionOf(format);
      if (!condition) return [];
      const { fill, fontColor, bold, italic, underline, strikethrough } = format.format;
      const style = gridStyle({
        ...(fill !== undefined && { fill }),
        ...(fontColor !== undefined && { fontColor }),
        ...(bold === true && { bold }),
        ...(italic === true && { italic }),
        ...(underline !== undefined && { underline }),
        ...(strikethrough === true && { strikethrough }),
      });
      return [
        {
          cfId: format.id,
          ranges: format.ranges.map(gridRange),
          stopIfTrue: format.stopIfTrue,
          rule: { ...condition, style } as GridRule["rule"],
        },
      ];
    });
}

const NUMBER_OPERATORS: ReadonlySet<string> = new Set([
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
]);

/** A rule that a person made in the grid, in the model's words; null for kinds it has none for. */
function ruleFromGrid(
  rule: GridRule,
): Pick<ConditionalFormat, "type" | "formula" | "other"> | null {
  const { subType, operator = "", value } = rule.rule;
  if (subType === "formula") return { type: "Custom", formula: String(value) };
  if (subType === "number" && NUMBER_OPERATORS.has(operator)) {
    const formula = [value ?? 0].flat().map(String);
    return { type: "CellValue", formula: "", other: { type: "cellIs", operator, formula } };
  }
  if (subType === "text" && operator !== "equal" && operator !== "notEqual") {
    const other = { type: operator, ...(typeof value === "string" && { text: value }) };
    return { type: "ContainsText", formula: "", other };
  }
  if (subType === "duplicateValues" || subType === "uniqueValues") {
    return { type: "PresetCriteria", formula: "", other: { type: subType } };
  }
  return null;
}

/**
 * The model's rules after a person changed some in the grid. Rules that the grid does not
 * draw stay as they are.
 */
export function modelRules(
  rules: readonly GridRule[],
  before: readonly ConditionalFormat[],
): ConditionalFormat[] {
  const known = new Map(before.map((format) => [format.id, format]));
  const undrawn = before.filter((format) => conditionOf(format) === null);
  const drawn = rules.flatMap((rule) => {
    const words = ruleFromGrid(rule);
    if (!words) return [];
    const style = rule.rule.style;
    const fill = hex(style?.bg?.rgb);
    const fontColor = hex(style?.cl?.rgb);
    return [
      {
        ...words,
        id: rule.cfId,
        ranges: rule.ranges.map(modelRange),
        stopIfTrue: rule.stopIfTrue,
        format: {
          ...known.get(rule.cfId)?.format,
          ...(fill !== undefined && { fill }),
          ...(fontColor !== undefined && { fontColor }),
          ...(style?.bl && { bold: true }),
          ...(style?.it && { italic: true }),
        },
      },
    ];
  });
  return [...drawn, ...undrawn].map((format, priority) => ({ ...format, priority }));
}

export interface GridValidation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: IRange[];
  readonly [more: string]: unknown;
}

const ERROR_STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

const ARROW = 1;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

type Members = Readonly<Record<string, Json | undefined>>;

function members(value: Json | undefined): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {};
}

function operand(value: Json | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function criteria(rule: Json): Record<string, unknown> | null {
  const all = members(rule);
  const list = members(all["list"]);
  if (list["source"] !== undefined) return { type: "list", formula1: operand(list["source"]) };
  const custom = members(all["custom"]);
  if (custom["formula"] !== undefined)
    return { type: "custom", formula1: operand(custom["formula"]) };
  for (const [name, type] of [
    ["wholeNumber", "whole"],
    ["decimal", "decimal"],
    ["date", "date"],
    ["time", "time"],
    ["textLength", "textLength"],
  ] as const) {
    if (all[name] === undefined) continue;
    const { formula1, formula2, operator } = members(all[name]);
    return {
      type,
      formula1: operand(formula1),
      formula2: operand(formula2),
      operator: typeof operator === "string" ? OPERATORS[operator] : undefined,
    };
  }
  return null;
}

/** Rules for typing as Univer's plug-in keeps them. */
export function gridValidations(validations: readonly DataValidation[]): GridValidation[] {
  return validations.flatMap((validation, index) => {
    const { errorAlert, prompt } = validation;
    // A mere hint allows everything.
    const rule = criteria(validation.rule) ?? (prompt.showPrompt ? { type: "any" } : null);
    if (!rule) return [];
    return [
      {
        ...rule,
        uid: `validation-${String(index)}`,
        type: String(rule["type"]),
        ranges: validation.ranges.map(gridRange),
        allowBlank: validation.ignoreBlanks,
        // An arrow in the cell, as in Excel, instead of a coloured label.
        renderMode: ARROW,
        showErrorMessage: errorAlert.showAlert,
        error: errorAlert.message,
        errorTitle: errorAlert.title,
        errorStyle: errorAlert.showAlert ? (ERROR_STYLES[errorAlert.style] ?? 1) : 0,
        showInputMessage: prompt.showPrompt,
        prompt: prompt.message,
        promptTitle: prompt.title,
      },
    ];
  });
}

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show?: boolean;
}

export function gridNote(note: NoteData): GridNote {
  const lines = note.text.split("\n");
  return {
    id: `note-${String(note.row)}-${String(note.column)}`,
    row: note.row,
    col: note.column,
    width: 220,
    height: Math.min(240, 40 + 20 * lines.reduce((sum, line) => sum + 1 + line.length / 14, 0)),
    note: note.text,
    show: note.visible,
  };
}

export function modelNotes(notes: readonly GridNote[], before: readonly NoteData[]): NoteData[] {
  const authorOf = (row: number, column: number): string =>
    before.find((note) => note.row === row && note.column === column)?.author ?? "";
  return notes
    .map(({ row, col, note, show }) => ({
      row,
      column: col,
      text: note,
      author: authorOf(row, col),
      visible: show === true,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
