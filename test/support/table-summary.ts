import { toA1 } from "../../src/core/sheet";
import {
  type FundRow,
  type HeaderField,
  type Indicator,
  type MoneyField,
  type PerformanceTable,
  type ValueField,
} from "../../src/core/table";
import { type ParsedValue } from "../../src/core/values";

function flat(text: string): string {
  return text.replaceAll("\n", "⏎").trim();
}

function parsedLine(parsed: ParsedValue): string {
  const { kind, operator, value, upper, dates, unit } = parsed;
  const numbers = dates
    ? `${dates.from ?? ""}..${dates.to ?? ""}`
    : value === null
      ? ""
      : value.toFixed() + (upper === null ? "" : `..${upper.toFixed()}`);
  return [kind, operator ?? "", numbers, unit ?? ""].filter((part) => part !== "").join(" ");
}

function valueLine(field: ValueField): string {
  return `${field.cell} ${parsedLine(field.parsed)}`;
}

function amount(field: MoneyField | null): string {
  if (!field) return "";
  return field.money
    ? `${field.cell}=${field.money.yuan.toFixed()}(${String(field.unitSource)})`
    : `${field.cell}=?`;
}

function fundLine(row: FundRow): string {
  const parts = [
    ["初", amount(row.initialBudget)],
    ["算", amount(row.budget)],
    ["执行", amount(row.executed)],
    ["率", row.rate?.ratio?.toFixed() ?? ""],
    ["分值", row.weight?.value?.toFixed() ?? ""],
    ["得分", row.score?.value?.toFixed() ?? ""],
    ["中期", amount(row.longTerm)],
  ];
  const filled = parts
    .filter(([, text]) => text !== "")
    .map(([name = "", text = ""]) => `${name} ${text}`);
  return `${String(row.depth)} ${row.group ?? ""} ${row.name}: ${filled.join(", ")}`.replace(
    "  ",
    " ",
  );
}

function indicatorLine(row: Indicator): string {
  const levels = `${String(row.level1.name)}/${String(row.level2.name)}`;
  const parts = [
    row.period ?? "",
    row.section ? `[${flat(row.section.text)}]` : "",
    levels,
    `${row.core ? "★" : ""}${row.sub ? "其中 " : ""}${row.name.cell} ${flat(row.name.clean)}`,
    row.target ? `目标 ${valueLine(row.target)}` : "",
    row.otherTarget && row.otherTarget.text !== "" ? `另 ${valueLine(row.otherTarget)}` : "",
    row.actual ? `完成 ${valueLine(row.actual)}` : "",
    row.forecast ? `预计 ${valueLine(row.forecast)}` : "",
    row.weight ? `分值 ${row.weight.value?.toFixed() ?? "-"}` : "",
    row.score ? `得分 ${row.score.value?.toFixed() ?? "-"}` : "",
    row.reason && row.reason.text !== "" ? `原因 ${flat(row.reason.text)}` : "",
    row.likelihood && row.likelihood.text !== "" ? `可能性 ${flat(row.likelihood.text)}` : "",
    ...row.objectTargets.map((each) => `${flat(each.heading.text)} ${valueLine(each.value)}`),
    row.direction + (row.directionCertain ? "" : "?"),
  ];
  return parts.filter((part) => part !== "").join(" | ");
}

function field(name: string, value: HeaderField | null): string[] {
  return value ? [`${name} ${value.cell} ${flat(value.text)}`] : [];
}

/** A table in lines that a person can read and compare; every fact of the reader is in it. */
export function summaryOf(table: PerformanceTable): string[] {
  const { range } = table;
  return [
    `# ${table.kind} ${String(table.year)} ${toA1(range.top, range.left)}:${toA1(range.bottom, range.right)} ${flat(table.title?.text ?? "")}`,
    ...(table.moneyUnit ? [`单位 ${table.moneyUnit.unit}`] : []),
    ...field("项目", table.projectName),
    ...field("部门", table.department),
    ...(table.budget ? [`预算 ${amount(table.budget)}`] : []),
    ...(table.executed ? [`执行 ${amount(table.executed)}`] : []),
    ...(table.executionRate ? [`执行率 ${String(table.executionRate.ratio?.toFixed())}`] : []),
    ...(table.implementationPeriod
      ? [
          `实施期 ${String(table.implementationPeriod.from)}..${String(table.implementationPeriod.to)}`,
        ]
      : []),
    ...(table.funds
      ? [table.funds.total, ...table.funds.parts].flatMap((row) =>
          row ? [`资金 ${fundLine(row)}`] : [],
        )
      : []),
    ...table.goals.map(
      (goal) => `目标 ${String(goal.period)}/${goal.role} ${goal.cell} ${flat(goal.text)}`,
    ),
    ...table.details.flatMap((list) =>
      list.rows.map((row) => `明细 ${row.map((cell) => flat(cell.text)).join(" ; ")}`),
    ),
    ...table.indicators.map(indicatorLine),
    ...table.emptySlots.map((slot) =>
      `空行 ${slot.cell} ${String(slot.level2.name)} ${flat(slot.text)}`.trim(),
    ),
    ...(table.totals
      ? [
          `总分 ${table.totals.weight?.value?.toFixed() ?? "-"} ${table.totals.score?.value?.toFixed() ?? "-"}`,
        ]
      : []),
    ...(table.grade ? [`等级 ${table.grade.text}`] : []),
    ...table.footer.map((entry) => `表尾 ${entry.role} ${flat(entry.text)}`.trim()),
    ...table.unrecognised.map((cell) => `未识别 ${cell.cell} ${flat(cell.text)}`),
  ];
}
