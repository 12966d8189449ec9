import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareCosts } from "../../../src/core/appraisal";
import { catalogue, check } from "../../../src/core/rules";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import {
  FORMS,
  formById,
  planMonitoring,
  planNextYear,
  planSelfEvaluation,
  planTemplate,
  type FormAnswers,
  type PlannedForm,
} from "../../../src/core/templates";
import { readWorkbook } from "../../../src/files";
import { sheetFromPlan } from "../../support/plan-sheet";

const CORPUS = path.resolve(__dirname, "../../corpus");
const BLANK: FormAnswers = { year: 2026, rowsPerLevel2: 2, fields: {} };
/** Excel's merges are never asked for, so forms must be read without them; files tell them. */
const WITH_MERGES = [true, false];

function read({ plan }: PlannedForm, withMerges = false): PerformanceTable {
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error("no sheet planned");
  const { tables } = recognise(sheetFromPlan(sheet, withMerges));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error("not recognised");
  return table;
}

const indicatorForms = FORMS.filter(({ kind }) => kind !== "review").flatMap((form) =>
  WITH_MERGES.map((merges) => [form.id, merges, form] as const),
);

describe("a blank form is read as what it is", () => {
  test.each(indicatorForms)("%s, merges known: %s", (_id, merges, form) => {
    const planned = planTemplate(form, BLANK, "zh-CN");
    const { fields } = planned.layout;
    const table = read(planned, merges);
    expect(table.kind).toBe(form.kind);
    expect(table.year).toBe(2026);
    expect(table.unrecognised).toEqual([]);
    expect(table.indicators).toEqual([]);
    expect(table.projectName?.cell).toBe(fields.get("projectName"));
    expect(table.department?.cell).toBe(fields.get("department"));
    const initial = form.kind === "monitoring" ? "total.initial" : "total.budget";
    expect(table.budget?.cell).toBe(fields.get(initial));
    expect(table.goals.map(({ cell }) => cell)).toContain(fields.get("annualGoal"));
    const executed = fields.get("total.executed");
    if (executed !== undefined) expect(table.executed?.cell).toBe(executed);
    const rate = fields.get("total.rate");
    if (rate !== undefined) expect(table.executionRate?.cell).toBe(rate);
    const slots = form.body.flatMap((block) =>
      "indicators" in block ? block.indicators.groups.flatMap(({ level2 }) => level2) : [],
    );
    const named = new Set(table.emptySlots.map(({ level2 }) => level2.name));
    expect(named.size).toBe(new Set(slots.map(({ name }) => name)).size);
  });

  test.each(FORMS.map((form) => [form.id, form] as const))(
    "%s: findings only say that it is blank",
    (_id, form) => {
      if (form.kind === "review") return;
      const table = read(planTemplate(form, BLANK, "zh-CN"));
      const { findings } = check(table);
      const other = findings.filter(
        ({ code }) =>
          !["A01", "A02", "A03", "A04", "A06", "A08", "A10", "A11", "A12", "F18", "F29"].includes(
            code,
          ),
      );
      expect(other.map(({ code, cell, variant }) => [code, cell, variant])).toEqual([]);
      expect(catalogue.length).toBeGreaterThan(0);
    },
  );
});

async function tablesOfCorpus(): Promise<{ id: string; table: PerformanceTable }[]> {
  const files = [
    "seed.xlsx",
    ...readdirSync(path.join(CORPUS, "cases")).map((name) => `cases/${name}`),
  ];
  const tables: { id: string; table: PerformanceTable }[] = [];
  for (const file of files.filter((name) => name.endsWith(".xlsx"))) {
    const sheets = await readWorkbook(new Uint8Array(readFileSync(path.join(CORPUS, file))));
    const table = sheets.flatMap(({ sheet }) => recognise(sheet).tables)[0];
    if (table) tables.push({ id: file, table });
  }
  return tables;
}

/** What must not change on the way: each indicator with its target, the costs, the budget. */
function facts(table: PerformanceTable) {
  const annual = table.indicators.some(({ period }) => period === "annual");
  const rows = table.indicators.filter(({ period }) => !annual || period !== "long-term");
  return {
    year: table.year,
    project: table.projectName?.text.trim() ?? "",
    indicators: rows
      .map(({ name, target }) => {
        const { parsed } = target ?? {};
        // A bare number has the unit of its form, and the new form's is 万元.
        const bare = target?.unitSource === "form" || (parsed?.unit ?? null) === null;
        const value = bare ? parsed?.written.value : parsed?.value;
        return [
          name.clean,
          bare ? "" : parsed?.kind,
          parsed?.operator ?? "",
          value?.toFixed() ?? "",
          bare ? "" : parsed?.unit,
        ].join(" ");
      })
      .sort(),
  };
}

test("a target table becomes a self-evaluation with the same indicators, targets and costs", async () => {
  for (const { id, table } of await tablesOfCorpus()) {
    const made = read(planSelfEvaluation(table, { language: "zh-CN" }));
    expect([id, made.kind]).toEqual([
      id,
      table.kind.startsWith("department") ? "department-self-evaluation" : "self-evaluation",
    ]);
    expect([id, facts(made)]).toEqual([id, facts(table)]);
  }
});

test("the seed's self-evaluation carries its budget, and weights of 90", async () => {
  const [seed] = await tablesOfCorpus();
  if (!seed) throw new Error("no seed");
  const planned = planSelfEvaluation(seed.table, { language: "zh-CN" });
  const made = read(planned);
  expect(made.indicators).toHaveLength(58);
  expect(made.budget?.money?.yuan.toFixed()).toBe("2330000");
  expect(compareCosts(made).verdict).toBe("equal");
  const weights = made.indicators.map(({ weight }) => Number(weight?.value ?? 0));
  expect(Math.round(weights.reduce((sum, next) => sum + next, 0) * 100)).toBe(9000);
  const scores = planned.layout.indicators.map(({ cells }) => cells.score);
  expect(new Set(scores).size).toBe(58);
});

test("the monitoring sheet has every indicator and its target", async () => {
  const [seed] = await tablesOfCorpus();
  if (!seed) throw new Error("no seed");
  const made = read(planMonitoring(seed.table, { language: "zh-CN" }));
  expect(made.kind).toBe("monitoring");
  expect(facts(made)).toEqual(facts(seed.table));
});

test("next year's table has the year moved, and names what belongs to the past", async () => {
  const [seed] = await tablesOfCorpus();
  if (!seed) throw new Error("no seed");
  const planned = planNextYear(seed.table, { language: "zh-CN" });
  const made = read(planned);
  expect(made.kind).toBe("target");
  expect(made.year).toBe(2023);
  expect(made.implementationPeriod?.field.text).toBe("2023年全年");
  expect(made.indicators).toHaveLength(58);
  const flagged = planned.flagged.map(({ text }) => text);
  expect(flagged.some((text) => text.includes("十九届五中全会"))).toBe(true);
  expect(flagged).toContain("2023年全年");
  expect(planned.plan.sheets[0]?.notes.map(({ cell }) => cell)).toEqual(
    expect.arrayContaining(planned.flagged.map(({ cell }) => cell)),
  );
});

test("a form id leads to its form", () => {
  for (const { id } of FORMS) expect(formById(id).id).toBe(id);
});
