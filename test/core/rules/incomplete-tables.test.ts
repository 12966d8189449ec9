import { catalogue, check } from "../../../src/core/rules";
import { parseRange } from "../../../src/core/sheet";
import {
  type FundRow,
  type Indicator,
  type LevelField,
  type MoneyField,
  type PerformanceTable,
  type ValueField,
} from "../../../src/core/table";
import { examplesOf, readRulePage } from "../../support/rule-page";
import { readSketch } from "../../support/rule-tester";
import { toRuleProfile } from "../../../src/core/appraisal";

type Cut = (table: PerformanceTable) => PerformanceTable;

const rows =
  (change: (row: Indicator) => Partial<Indicator>): Cut =>
  (table) => ({
    ...table,
    indicators: table.indicators.map((row) => ({ ...row, ...change(row) })),
  });

const funds =
  (change: (row: FundRow) => Partial<FundRow>): Cut =>
  (table) => ({
    ...table,
    funds: table.funds && {
      ...table.funds,
      total: table.funds.total && { ...table.funds.total, ...change(table.funds.total) },
      parts: table.funds.parts.map((row) => ({ ...row, ...change(row) })),
    },
  });

const table =
  (change: Partial<PerformanceTable>): Cut =>
  (whole) => ({ ...whole, ...change });

function unread<T extends ValueField | null>(field: T): T {
  if (!field) return field;
  const nothing = { operator: null, value: null, upper: null, dates: null, unit: null };
  const written = { value: null, unit: null };
  return { ...field, parsed: { ...field.parsed, ...nothing, kind: "unreadable", written } };
}

function blank<T extends ValueField | null>(field: T): T {
  const empty = unread(field);
  return empty && { ...empty, text: "", parsed: { ...empty.parsed, kind: "blank" } };
}

function withoutSource(level: LevelField): LevelField {
  return { ...level, source: null, points: null };
}

function noAmount<T extends MoneyField | null>(field: T): T {
  return field && { ...field, money: null, number: null, unitSource: null };
}

const NOTHING: LevelField = {
  name: null,
  known: false,
  misspelt: false,
  source: null,
  points: null,
};

/** What forms leave out, or what could not be read of them. */
const LEFT_OUT: readonly (readonly [string, Cut])[] = [
  ["the targets", rows(() => ({ target: null }))],
  ["the actual values", rows(() => ({ actual: null }))],
  ["the weights", rows(() => ({ weight: null }))],
  ["the scores", rows(() => ({ score: null }))],
  ["the reasons", rows(() => ({ reason: null }))],
  ["the notes", rows(() => ({ notes: [], natureLabel: null, likelihood: null }))],
  [
    "the figures of weights",
    rows((row) => ({ weight: row.weight && { ...row.weight, value: null } })),
  ],
  ["the figures of scores", rows((row) => ({ score: row.score && { ...row.score, value: null } }))],
  ["the sense of targets", rows((row) => ({ target: unread(row.target) }))],
  ["the sense of actual values", rows((row) => ({ actual: unread(row.actual) }))],
  ["the texts of targets", rows((row) => ({ target: blank(row.target) }))],
  ["the texts of actual values", rows((row) => ({ actual: blank(row.actual) }))],
  [
    "target and actual",
    rows(() => ({ target: null, actual: null, otherTarget: null, forecast: null })),
  ],
  ["the first level", rows(() => ({ level1: NOTHING }))],
  ["the second level", rows(() => ({ level2: NOTHING }))],
  [
    "the cells of the levels",
    rows((row) => ({ level1: withoutSource(row.level1), level2: withoutSource(row.level2) })),
  ],
  ["the names", rows((row) => ({ name: { cell: row.name.cell, text: "", clean: "" } }))],
  ["all indicators", table({ indicators: [] })],
  ["the columns", table({ columns: [], body: null })],
  ["title and year", table({ title: null, year: null })],
  ["the heading", table({ header: [], projectName: null, department: null })],
  ["the period", table({ implementationPeriod: null })],
  ["the goals", table({ goals: [] })],
  ["the footer", table({ footer: [], totals: null, grade: null })],
  ["the money", table({ funds: null, budget: null, executed: null, executionRate: null })],
  ["the amounts", table({ budget: null, executed: null, superiorFunds: null })],
  ["the budgets of the funds", funds(() => ({ budget: null, initialBudget: null }))],
  ["the executed sums of the funds", funds(() => ({ executed: null, rate: null }))],
  ["the points of the funds", funds(() => ({ weight: null, score: null, reason: null }))],
  [
    "the sense of the funds",
    funds((row) => ({ budget: noAmount(row.budget), executed: noAmount(row.executed) })),
  ],
  [
    "the sense of the budget",
    (whole) => ({ ...whole, budget: noAmount(whole.budget), executed: noAmount(whole.executed) }),
  ],
  [
    "the total of the funds",
    (whole) => ({ ...whole, funds: whole.funds && { ...whole.funds, total: null } }),
  ],
  [
    "the parts of the funds",
    (whole) => ({ ...whole, funds: whole.funds && { ...whole.funds, parts: [] } }),
  ],
  [
    "the figures of the totals",
    (whole) => ({
      ...whole,
      totals: whole.totals && { ...whole.totals, weight: null, score: null },
    }),
  ],
];

/** Which rules then have nothing to say of their own examples; all others still speak. */
const SILENT = `
the targets: A04 A05 A12 B05 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C17 C18 C20 C21 C22 C23 D01 D03 D05 D06 D07 D08 D12 E10 E11 E17 E18 F05 F06 F07 F08 F09 F10 F15 F16 F19 F21 F26 F32 G01 G03
the actual values: C11 F05 F06 F07 F08 F09 F10 F15 F16 F17 F19 F21 F25 F27 F32 G04
the weights: A12 F01 F02 F03 F05 F06 F07 F08 F15 F19 F25 F28
the scores: F04 F05 F06 F07 F08 F13 F15 F19 F25 F27 F28
the reasons: A15 F09
the notes: C21 C23 F24
the figures of weights: F01 F02 F03 F05 F06 F07 F08 F15 F19 F25 F28
the figures of scores: F05 F06 F07 F08 F09 F10 F13 F15 F19 F27 F28
the sense of targets: A05 B05 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C14 C17 C18 C20 C21 C22 D01 D03 D05 D06 D07 D08 D12 E10 E11 E18 F05 F06 F07 F08 F09 F10 F15 F16 F21 F32 G01 G03
the sense of actual values: C11 F05 F06 F07 F09 F10 F15 F16 F21 F32 G04
the texts of targets: A05 A12 B05 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C17 C18 C20 C21 C22 D01 D03 D05 D06 D07 D08 D12 E10 E11 E17 E18 F05 F06 F07 F08 F09 F10 F15 F16 F19 F21 F26 F32 G01 G03
the texts of actual values: C11 F05 F06 F07 F08 F09 F10 F15 F16 F19 F21 F25 F32 G04
target and actual: A04 A05 A12 B05 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C17 C18 C20 C21 C22 C23 D01 D03 D05 D06 D07 D08 D12 E10 E11 E17 E18 F05 F06 F07 F08 F09 F10 F15 F16 F17 F19 F21 F25 F26 F27 F32 G01 G03 G04
the first level: B02 B03 F02 F03
the second level: A03 A13 B01 B02 B03 B04 B05 B06 C03 C10 C12 D01 D05 D06 D07 D08 D09 D12 E03 E10 E13 E14 E15 F21
the cells of the levels: B01 F02 F03
the names: A02 A03 A04 A05 A06 A11 A12 A13 B02 B04 B05 B06 B08 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C13 C14 C17 C18 C19 C20 C21 C22 C23 C24 D05 D06 D07 D09 D12 E02 E03 E06 E09 E10 E11 E13 E14 E15 E17 E18 F04 F05 F06 F07 F08 F09 F10 F15 F17 F20 F24 F25 F26 F27 F28 F32 G01 G02 G03 G04
all indicators: A02 A03 A04 A05 A06 A11 A12 A13 A15 B01 B02 B03 B04 B05 B06 B07 B08 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C17 C18 C19 C20 C21 C22 C23 C24 D01 D03 D05 D06 D07 D08 D09 D12 E02 E03 E06 E09 E10 E11 E13 E14 E15 E17 E18 F01 F02 F03 F04 F05 F06 F07 F08 F09 F10 F13 F15 F16 F17 F19 F20 F21 F24 F25 F26 F27 F28 F32 G01 G02 G03 G04
the columns: A04 A06 A12 A13 F17 F25
title and year: E01 E02 E17 E18
the heading: A14 E08 E12 E14 E17 E18 E19 F20
the period: E04 E05
the goals: D04 E05 E06 E07 E16 F18
the footer: F13 F22
the money: C15 D01 D02 D05 D08 D10 D11 D13 D14 E19 F11 F12 F14 F16 F21 F23 F29 F30 F31 F33
the amounts: D05 D08 E19
the budgets of the funds: D10 D11
the executed sums of the funds: D02
the points of the funds: F12
the sense of the funds: D02 D10 D11 D13 F23
the sense of the budget: D01 D05 D08 E19
the total of the funds: D02 D11 F14 F29 F33
the parts of the funds: D02 D10 F12 F33
the figures of the totals: F13 F22
`;

/** Where a rule reports in the tables of an example, with something left out. */
function places(code: string, example: string, cut: Cut): readonly string[] {
  const { tables, profile } = readSketch(example);
  const workbook = tables.map(cut);
  const chosen = profile ? { profile: toRuleProfile(profile) } : {};
  return workbook.flatMap((one) =>
    check(one, { only: [code], workbook, ...chosen }).findings.map(({ cell }) => cell),
  );
}

const silent = new Map(
  SILENT.trim()
    .split("\n")
    .map((line) => {
      const [what = "", codes = ""] = line.split(": ");
      return [what, codes.split(" ")];
    }),
);

describe.each(catalogue.map(({ code }) => code))("%s", (code) => {
  it("says nothing of a form that leaves out what it is about, and else what it has to say", () => {
    const page = readRulePage(code);
    const examples = [...examplesOf(page, "错误示例"), ...examplesOf(page, "正确示例")];
    const quiet = LEFT_OUT.filter(([, cut]) => {
      const said = examples.flatMap((example) => places(code, example, cut));
      expect(said.filter((cell) => parseRange(cell) === null)).toEqual([]);
      return said.length === 0;
    });
    expect(quiet.map(([what]) => what)).toEqual(
      LEFT_OUT.map(([what]) => what).filter((what) => silent.get(what)?.includes(code)),
    );
  });
});
