import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  appraise,
  DEFAULT_PROFILE,
  gradeOf,
  recogniseProfile,
  type Appraisal,
} from "../../src/core/appraisal";
import { planFill, planRollUp, rollUpRow, withAccepted } from "../../src/core/edits";
import { type EditPlan, type RollUpRow } from "../../src/core/edits";
import { recognise } from "../../src/core/table";
import { formById, planTemplate } from "../../src/core/templates";
import { Big, roundHalfUp } from "../../src/core/values";
import { applyToFile, newWorkbook, readWorkbook } from "../../src/files";
import { recalculate, type Recalculated } from "../support/libreoffice";
import { sheetFromPlan } from "../support/plan-sheet";

const CASES = path.resolve(__dirname, "../corpus/cases");
/** LibreOffice takes its time on a busy machine. */
const LONG = 240_000;
const MADE = { language: "zh-CN", madeAt: "2026-01-31 09:00" } as const;
const ROLL_UP = { ...MADE, files: null, leftOut: [] };

const C = { budget: "G", executed: "H", rate: "I", total: "J", grade: "K", declared: "L" } as const;

/** What a table comes to in the core. */
interface Figures {
  readonly sheet: string;
  readonly budget: Big | null;
  readonly executed: Big | null;
  readonly rate: Big | null;
  readonly total: Big | null;
  readonly declared: Big | null;
}

function figuresOf(sheet: string, { execution, total }: Appraisal, declared: Big | null): Figures {
  return {
    sheet,
    budget: execution.budget?.div(10_000) ?? null,
    executed: execution.executed?.div(10_000) ?? null,
    rate: execution.rate,
    total: total.complete ? total.points : null,
    declared,
  };
}

/** A figure with the decimals that are printed; blank where there is none. */
function printed(value: unknown, decimals: number): string {
  if (typeof value === "number" || value instanceof Big) {
    return roundHalfUp(new Big(value), decimals).toFixed(decimals);
  }
  return typeof value === "string" ? value : "";
}

/** Every cell of the roll-up that comes to something else than the core says. */
function differences(plan: EditPlan, all: readonly Figures[], book: Recalculated): string[] {
  const [sheet] = plan.sheets;
  const cells = sheet?.cells ?? [];
  const wrong: string[] = [];
  const compare = (cell: string, value: Big | string | null, decimals: number): void => {
    const found = printed(book.value(sheet?.name ?? "", cell), decimals);
    const right = printed(value, decimals);
    if (found !== right) wrong.push(`${cell}: ${found}, core ${right}`);
  };
  for (const figures of all) {
    const row = cells.findIndex((each) => each[1] === figures.sheet) + 1;
    compare(`${C.budget}${String(row)}`, figures.budget, 6);
    compare(`${C.executed}${String(row)}`, figures.executed, 6);
    compare(`${C.rate}${String(row)}`, figures.rate, 4);
    compare(`${C.total}${String(row)}`, figures.total, 2);
    compare(`${C.grade}${String(row)}`, figures.total && gradeOf(figures.total), 0);
    compare(`${C.declared}${String(row)}`, figures.declared, 2);
  }
  for (const { cell, value } of sheet?.results ?? []) {
    const found = book.value(sheet?.name ?? "", cell) ?? "";
    const same =
      typeof found === "number" && typeof value === "number"
        ? Math.abs(found - value) < 1e-6
        : found === value;
    if (!same) wrong.push(`${cell} remembers ${String(value)}, comes to ${String(found)}`);
  }
  const sums = String(cells.findIndex((each) => String(each[0]).startsWith("合计")) + 1);
  const budget = all.reduce((sum, each) => sum.plus(each.budget ?? 0), new Big(0));
  const executed = all.reduce((sum, each) => sum.plus(each.executed ?? 0), new Big(0));
  const any = (of: "budget" | "executed"): boolean => all.some((each) => each[of] !== null);
  compare(`${C.budget}${sums}`, any("budget") ? budget : null, 6);
  compare(`${C.executed}${sums}`, any("executed") ? executed : null, 6);
  const rate = any("executed") && budget.gt(0) ? executed.div(budget) : null;
  compare(`${C.rate}${sums}`, rate, 4);
  return wrong;
}

test(
  "汇总表 of the cases, filled in the same act, comes to the core's figures",
  async () => {
    const made: { file: string; bytes: Uint8Array; plan: EditPlan; figures: Figures }[] = [];
    for (const file of readdirSync(CASES).filter((name) => name.endsWith(".xlsx"))) {
      const bytes = new Uint8Array(readFileSync(path.join(CASES, file)));
      for (const { sheet } of await readWorkbook(bytes)) {
        const [table] = recognise(sheet).tables;
        if (!table?.columns.some(({ role }) => role === "actual")) continue;
        const profile = recogniseProfile(table) ?? DEFAULT_PROFILE;
        const planned = planFill({ table, sheet }, { ...MADE, profile, isOurs: () => false });
        const fill = withAccepted(planned, planned.proposals);
        const filled = new Set(fill.cells.map(({ cell }) => cell));
        const facts = { profile, errors: 1, warnings: 2, filled };
        const plan = planRollUp([rollUpRow({ table, sheet }, facts)], ROLL_UP);
        const declared = table.totals?.score?.value ?? null;
        const figures = figuresOf(sheet.name, appraise(table, profile), declared);
        made.push({ file, plan, figures, bytes: await applyToFile(bytes, [fill, plan]) });
        break;
      }
    }
    const books = await recalculate(made.map(({ bytes }) => bytes));
    const wrong = made.flatMap(({ file, plan, figures }, at) => {
      const book = books[at];
      if (!book) return [`${file}: not computed`];
      return differences(plan, [figures], book).map((each) => `${file} ${each}`);
    });
    expect(wrong).toEqual([]);
    expect(made.length).toBeGreaterThan(15);
    const totals = made.flatMap(({ plan }) => plan.sheets[0]?.cells[3]?.[9] ?? []);
    const formulas = totals.filter((total) => String(total).startsWith("="));
    expect(formulas.length).toBeGreaterThan(5);
  },
  LONG,
);

const amount = (most: number) =>
  fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);

const anyForm = fc.record({
  budget: amount(5000),
  executed: amount(6000),
  scores: fc.array(fc.integer({ min: 0, max: 4500 }), { minLength: 2, maxLength: 2 }),
});

test(
  "a workbook of generated tables comes to the core's sums",
  async () => {
    const specs = fc.sample(anyForm, { numRuns: 60, seed: 20260131 });
    const forms: EditPlan[] = [];
    const rows: RollUpRow[] = [];
    const figures: Figures[] = [];
    specs.forEach(({ budget, executed, scores }, index) => {
      // Reached targets: full points as computed, unless the person gave others.
      const [first = 0, second = 0] = scores;
      const full = index % 2 === 0;
      const { plan } = planTemplate(
        formById("self-evaluation-central"),
        {
          year: 2025,
          rowsPerLevel2: 1,
          fields: { "total.budget": budget, "total.executed": executed },
          indicators: [
            ["产出指标", "数量指标", "开放天数", "≥300天", "310天", 45, full ? 45 : first / 100],
            [
              "效益指标",
              "社会效益指标",
              "读者人次",
              "≥10人次",
              "12人次",
              45,
              full ? 45 : second / 100,
            ],
          ].map(([level1, level2, name, target, actual, weight, score]) => ({
            level1: String(level1),
            level2: String(level2),
            values: {
              name: name ?? "",
              target: target ?? "",
              actual: actual ?? "",
              weight: weight ?? 0,
              score: score ?? 0,
            },
          })),
          sheetName: `自评表 ${String(index)}`,
        },
        "zh-CN",
      );
      const [form] = plan.sheets;
      if (!form) throw new Error("no form planned");
      const sheet = sheetFromPlan(form);
      const [table] = recognise(sheet).tables;
      if (!table) throw new Error(`form ${String(index)} is not recognised`);
      forms.push(plan);
      const facts = { profile: DEFAULT_PROFILE, errors: 0, warnings: 0 };
      rows.push(rollUpRow({ table, sheet }, facts));
      figures.push(figuresOf(sheet.name, appraise(table, DEFAULT_PROFILE), null));
    });
    const plan = planRollUp(rows, ROLL_UP);
    const [book] = await recalculate([await newWorkbook([...forms, plan])]);
    if (!book) throw new Error("not computed");
    expect(differences(plan, figures, book)).toEqual([]);
    expect(rows.filter(({ budget }) => budget?.formula).length).toBeGreaterThan(40);
  },
  LONG,
);
