import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  DEFAULT_PROFILE,
  PROFILES,
  profileById,
  type ScoringProfile,
} from "../../src/core/appraisal";
import { planFill, withAccepted, type FillPlan, type SheetPlan } from "../../src/core/edits";
import { recognise } from "../../src/core/table";
import { formById, planTemplate, type IndicatorAnswer } from "../../src/core/templates";
import { Big, roundHalfUp } from "../../src/core/values";
import { applyToFile, newWorkbook, readWorkbook } from "../../src/files";
import { recalculate, type Recalculated } from "../support/libreoffice";
import { sheetFromPlan } from "../support/plan-sheet";

const CASES = path.resolve(__dirname, "../corpus/cases");
/** LibreOffice computes hundreds of sheets; on a busy machine that takes its time. */
const LONG = 240_000;
const MADE = { language: "zh-CN", madeAt: "2026-01-31 09:00" } as const;

/** A figure of the core, and the cell that must come to it. */
interface Expected {
  readonly what: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: Big | string | null;
  /** Decimals that are printed. */
  readonly decimals: number;
}

/** Every figure that a fill writes into the table and on 绩效汇总, with what the core says. */
function expectations(fill: FillPlan, table: string): Expected[] {
  const { appraisal, figures, sheet } = fill.summary;
  const expected: Expected[] = [];
  const add = (what: string, on: string, cell: string, value: Big | string | null, decimals = 2) =>
    expected.push({ what, sheet: on, cell, value, decimals });
  const written = new Set(
    [...fill.plan.cells, ...fill.proposals.map(({ edit }) => edit)].map(({ cell }) => cell),
  );
  for (const [index, row] of appraisal.rows.entries()) {
    const name = row.indicator.name.text;
    const { weighted, indicator } = row;
    const own = (weighted ? indicator.score : (indicator.weightedScore ?? indicator.score))?.cell;
    const marks = weighted ? weighted.item : row.score;
    if (own && written.has(own)) add(`${name} score`, table, own, marks);
    const weightedCell = indicator.weightedScore?.cell;
    if (weighted && weightedCell && written.has(weightedCell))
      add(`${name} weighted score`, table, weightedCell, weighted.points);
    const place = figures?.indicators.figures[index];
    if (!place?.scored) continue;
    add(`${name} attainment`, sheet.name, place.attainment, row.attainment, 4);
    const earned = weighted ? weighted.points : row.score;
    if (place.weight) add(`${name} score, summary`, sheet.name, place.score, earned);
  }
  const { execution, total, grade } = appraisal;
  if (figures) {
    add("rate", sheet.name, figures.budget.rate, execution.rate, 4);
    if (figures.budget.score)
      add("rate score", sheet.name, figures.budget.score.cell, execution.score);
    const complete = appraisal.rows.every((row) => row.score !== null) && total.complete;
    if (complete) {
      add("total", sheet.name, figures.levels.total, total.points);
      add("grade", sheet.name, figures.levels.grade, grade);
    }
  }
  return expected;
}

/** What differs between the engine and the core, in words. */
function differences(expected: readonly Expected[], book: Recalculated | undefined): string[] {
  return expected.flatMap(({ what, sheet, cell, value, decimals }) => {
    const found = book?.value(sheet, cell) ?? null;
    const shown =
      typeof found === "number"
        ? roundHalfUp(new Big(found), decimals).toFixed(decimals)
        : (found ?? "");
    const right =
      value instanceof Big ? roundHalfUp(value, decimals).toFixed(decimals) : (value ?? "");
    return shown === right
      ? []
      : [`${what} ${sheet}!${cell}: ${String(shown)}, core ${String(right)}`];
  });
}

test(
  "filled cases come to the core's figures in an independent engine",
  async () => {
    const made: { name: string; fill: FillPlan; sheet: string; bytes: Uint8Array }[] = [];
    for (const file of readdirSync(CASES).filter((name) => name.endsWith(".xlsx"))) {
      const bytes = new Uint8Array(readFileSync(path.join(CASES, file)));
      const sheets = await readWorkbook(bytes);
      for (const { sheet } of sheets) {
        const [table] = recognise(sheet).tables;
        if (!table?.columns.some(({ role }) => role === "actual")) continue;
        const fill = planFill({ table, sheet }, { ...MADE, isOurs: () => false });
        const plan = withAccepted(fill, fill.proposals);
        made.push({ name: file, fill, sheet: sheet.name, bytes: await applyToFile(bytes, [plan]) });
        break;
      }
    }
    const books = await recalculate(made.map(({ bytes }) => bytes));
    let compared = 0;
    const wrong = made.flatMap(({ name, fill, sheet }, at) => {
      const expected = expectations(fill, sheet);
      compared += expected.length;
      return differences(expected, books[at]).map((each) => `${name}: ${each}`);
    });
    expect(wrong).toEqual([]);
    expect(made.length).toBeGreaterThan(15);
    expect(compared).toBeGreaterThan(200);
  },
  LONG,
);

const number = (most: number) =>
  fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);

const anyIndicator: fc.Arbitrary<IndicatorAnswer> = fc
  .record({
    level: fc.constantFrom<readonly [string, string]>(
      ["产出指标", "数量指标"],
      ["产出指标", "成本指标"],
      ["效益指标", "社会效益指标"],
      ["满意度指标", "服务对象满意度指标"],
    ),
    sign: fc.constantFrom("≥", "≤", "＝", ""),
    unit: fc.constantFrom("次", "%", "万元"),
    target: number(120),
    actual: number(150),
    weight: number(15),
    asNumber: fc.boolean(),
    id: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ level: [level1, level2], sign, unit, target, actual, weight, asNumber, id }) => ({
    level1,
    level2,
    values: {
      name: `工作任务${String(id)}${unit === "%" ? "完成率" : unit === "次" ? "次数" : "经费"}`,
      target: `${sign}${String(target)}${unit}`,
      actual: asNumber && unit === "次" ? actual : `${String(actual)}${unit}`,
      weight,
    },
  }));

const anyForm = fc.record({
  indicators: fc.array(anyIndicator, { minLength: 3, maxLength: 15 }),
  budget: number(500),
  executed: number(600),
  profile: fc.constantFrom(...PROFILES.filter(({ scored }) => scored).map(({ id }) => id)),
});

test(
  "200 generated tables come to the core's figures in an independent engine",
  async () => {
    const forms = fc.sample(anyForm, { numRuns: 200, seed: 20220101 });
    const made: { plans: SheetPlan[]; expected: Expected[] }[] = [];
    let compared = 0;
    forms.forEach((spec, index) => {
      const profile: ScoringProfile = profileById(spec.profile) ?? DEFAULT_PROFILE;
      const [form] = planTemplate(
        formById("self-evaluation-central"),
        {
          year: 2022,
          rowsPerLevel2: 1,
          fields: { "total.budget": spec.budget, "total.executed": spec.executed },
          indicators: spec.indicators,
          sheetName: `自评表${String(index)}`,
        },
        "zh-CN",
      ).plan.sheets;
      if (!form) throw new Error("no form planned");
      const sheet = sheetFromPlan(form);
      const [table] = recognise(sheet).tables;
      if (!table) throw new Error(`form ${String(index)} is not recognised`);
      expect(table.indicators).toHaveLength(spec.indicators.length);
      const fill = planFill(
        { table, sheet },
        { ...MADE, profile, sheetName: `汇总${String(index)}`, isOurs: () => false },
      );
      const cells = form.cells.map((row) => [...row]);
      for (const { edit } of [...fill.plan.cells.map((edit) => ({ edit })), ...fill.proposals]) {
        const column = edit.cell.charCodeAt(0) - 65;
        const row = cells[Number(edit.cell.slice(1)) - 1];
        if (row) row[column] = edit.to;
      }
      const expected = expectations(fill, form.name);
      compared += expected.length;
      made.push({ plans: [{ ...form, cells }, ...fill.plan.sheets], expected });
    });
    const books: Uint8Array[] = [];
    const inBook: Expected[][] = [];
    for (let at = 0; at < made.length; at += 20) {
      const part = made.slice(at, at + 20);
      // Only formulas are judged here; drawings and drop-downs would take most of the time.
      const sheets = part.flatMap(({ plans }) =>
        plans.map((plan) => ({ ...plan, charts: [], notes: [], validations: [], styles: [] })),
      );
      books.push(await newWorkbook([{ kind: "fill", cells: [], sheets }]));
      inBook.push(part.flatMap(({ expected }) => expected));
    }
    const computed = await recalculate(books);
    expect(inBook.flatMap((expected, at) => differences(expected, computed[at]))).toEqual([]);
    expect(compared).toBeGreaterThan(4000);
  },
  LONG,
);
