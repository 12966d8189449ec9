import { compareCosts } from "../core/appraisal";
import {
  describeFinding,
  describeNotJudged,
  describePass,
  commandLineMessagesFor,
  type Language,
} from "../core/messages";
import { type Finding } from "../core/rules";
import { rangeToA1 } from "../core/sheet";
import {
  type HeaderField,
  type Indicator,
  type MoneyField,
  type NumberField,
  type ValueField,
} from "../core/table";
import { decimalText, type Big } from "../core/values";
import { type CheckedFile, type CheckedTable } from "./check-file";
import { figuresOf, type TableFigures } from "./figures";

/** Version of the JSON's shape; fields are added, never renamed (docs/check-output.schema.json). */
const VERSION = 1;

function decimal(value: Big | null): string | null {
  return value === null ? null : decimalText(value);
}

function text(field: HeaderField | null) {
  return field && { cell: field.cell, text: field.text };
}

function amount(field: MoneyField | null) {
  return field && { cell: field.cell, amount: decimal(field.money?.yuan ?? null) };
}

function number(field: NumberField | null) {
  return field && { cell: field.cell, value: decimal(field.value) };
}

function value(field: ValueField | null) {
  if (!field) return null;
  const { kind, operator, value, upper, unit, dates } = field.parsed;
  return {
    cell: field.cell,
    text: field.text,
    kind,
    operator,
    value: dates ? dates.from : decimal(value),
    upper: dates ? dates.to : decimal(upper),
    unit,
  };
}

function indicatorJson(indicator: Indicator, figures: TableFigures) {
  const computed = figures.of(indicator);
  return {
    row: indicator.row + 1,
    level1: indicator.level1.known ? indicator.level1.name : null,
    level2: indicator.level2.known ? indicator.level2.name : null,
    name: { cell: indicator.name.cell, text: indicator.name.text },
    target: value(indicator.target),
    actual: value(indicator.actual),
    weight: number(indicator.weight),
    // Where points are weighted (Hebei's 折算得分), those are what counts in the total.
    score: number(indicator.weightedScore ?? indicator.score),
    direction: indicator.direction,
    directionCertain: indicator.directionCertain,
    attainment: decimal(computed.attainment),
    computedScore: decimal(computed.score),
  };
}

function findingJson(finding: Finding, language: Language) {
  return {
    code: finding.code,
    slug: finding.slug,
    severity: finding.severity,
    certainty: finding.certainty,
    cell: finding.cell,
    related: finding.related,
    message: describeFinding(finding, language).message,
    data: finding.data,
    fix: finding.fix,
    cause: finding.cause,
  };
}

function tableJson({ table, result, profile }: CheckedTable, language: Language) {
  const costs = compareCosts(table);
  const figures = figuresOf(table, profile);
  return {
    sheet: table.sheet,
    range: rangeToA1(table.range),
    kind: table.kind,
    year: table.year,
    projectName: text(table.projectName),
    department: text(table.department),
    budget: amount(table.budget),
    executed: amount(table.executed),
    executionRate: {
      declared: decimal(table.executionRate?.ratio ?? null),
      computed: decimal(figures.executionRate),
    },
    indicators: table.indicators.map((indicator) => indicatorJson(indicator, figures)),
    costs: {
      sum: decimal(costs.sum),
      budget: decimal(costs.budget),
      difference: decimal(costs.difference),
      lines: costs.lines.length,
    },
    totals: {
      declared: decimal(table.totals?.score?.value ?? null),
      computed: decimal(figures.total),
    },
    findings: result.findings.map((finding) => findingJson(finding, language)),
    passes: result.passes.map((pass) => ({
      code: pass.code,
      message: describePass(pass, language),
    })),
    notJudged: result.notJudged.map((reason) => ({
      code: reason.code,
      cell: reason.cell,
      reason: describeNotJudged(reason, language),
    })),
    unrecognised: table.unrecognised.map(({ cell, text }) => ({ cell, text })),
  };
}

/**
 * The document that `jixiao check --json` prints: amounts in 元 and ratios as decimal
 * strings, percent values in percent, cells as A1 text.
 */
export function checkOutput(files: readonly CheckedFile[], language: Language) {
  const words = commandLineMessagesFor(language).cli;
  return {
    version: VERSION,
    files: files.map((file) => ({
      file: file.file,
      problem:
        file.problem === null
          ? null
          : { code: file.problem, message: words.problems[file.problem] },
      tables: file.tables.map((table) => tableJson(table, language)),
    })),
  };
}
