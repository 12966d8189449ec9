import { type IndicatorAppraisal } from "../../core/appraisal";
import { type FillProposal, type OpenScore } from "../../core/edits";
import { fill, messagesFor } from "../../core/messages";
import { type ValueField } from "../../core/table";
import { money, type MoneyUnit, type Operator, type ParsedValue } from "../../core/values";
import { oneLine } from "../parts/format";
import { type Words } from "../context";

/** Why ours differs from what the person has filled in: "得分：目标 ≥7次，实际 5次，…". */
export function proposalReason(
  { figure, reason }: FillProposal,
  { pane, language }: Words,
): string {
  const words = messagesFor(language).fill;
  const why = fill(words.reasons[reason.key], reason.data, language);
  return fill(pane.fill.proposal, { figure: words.figures[figure], reason: why }, language);
}

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  ">=": "≥",
  "<=": "≤",
  ">": "＞",
  "<": "＜",
  "=": "＝",
};

/** A target or actual value on one line, with the operator and unit that stand in columns of their own. */
export function valueText(field: ValueField | null): string {
  const text = oneLine(field?.text ?? "");
  if (!field || text === "") return "";
  const { parsed, operatorCell, unitCell, columnUnit } = field;
  const sign = operatorCell !== null && parsed.operator ? (SIGNS[parsed.operator] ?? "") : "";
  const unit =
    unitCell === null ? "" : ((parsed.unit === "元" ? scaleOf(parsed) : columnUnit) ?? "");
  return `${sign}${text}${text.endsWith(unit) ? "" : unit}`;
}

/** The unit of an amount as the form writes it: 6 that is read as 60 000 元 stands in 万元. */
function scaleOf({ value, written }: ParsedValue): string {
  if (!value || !written.value || written.value.eq(0)) return "";
  const scale = value.div(written.value);
  const unit = MONEY_UNITS.find((known) => money(1, known).yuan.eq(scale));
  return unit ?? "";
}

const MONEY_UNITS: readonly MoneyUnit[] = ["元", "万元", "亿元"];

type Missing = OpenScore["reason"];

/** Why a row has no points yet, and what a person can do about it. */
export function openReason(row: IndicatorAppraisal, reason: Missing, { language }: Words): string {
  const words = messagesFor(language).fill;
  const tiers = (row.tiers ?? []).map(({ tier, from, to }) =>
    fill(words.tier, { name: words.tiers[tier], from: from.toFixed(), to: to.toFixed() }, language),
  );
  const data = {
    tiers,
    actual: oneLine(row.indicator.actual?.text ?? ""),
    weight: row.weight?.toFixed() ?? "",
    usual: row.suggestion?.toFixed() ?? "",
  };
  const usual = reason === "qualitative" && row.suggestion !== null;
  return fill(words.open[usual ? "qualitative-usual" : reason], data, language);
}

/** Why a row that carries points has none yet; null where it has them, or carries none. */
export function waitingFor(row: IndicatorAppraisal): Missing | null {
  if (row.points || !row.weight) return null;
  return row.missing[0] ?? "date";
}
