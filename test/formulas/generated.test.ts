import { readFileSync } from "node:fs";
import path from "node:path";
import { appraise, DEFAULT_PROFILE } from "../../src/core/appraisal";
import { type CellContent, type SheetPlan } from "../../src/core/edits";
import { parseCell } from "../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { planSelfEvaluation, type PlannedForm } from "../../src/core/templates";
import { Big, roundHalfUp } from "../../src/core/values";
import { newWorkbook, readWorkbook } from "../../src/files";
import { recalculate } from "../support/libreoffice";
import { sheetFromPlan } from "../support/plan-sheet";

const SEED = path.resolve(__dirname, "../corpus/seed.xlsx");

async function seed(): Promise<PerformanceTable> {
  const sheets = await readWorkbook(new Uint8Array(readFileSync(SEED)));
  const [table] = sheets.flatMap(({ sheet }) => recognise(sheet).tables);
  if (!table) throw new Error("no table in the seed");
  return table;
}

/** The generated sheet as a person leaves it: actuals typed as `share` of the target, words scored. */
function filledIn({ plan, layout }: PlannedForm, share: number): SheetPlan {
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error("no sheet planned");
  const cells = sheet.cells.map((row) => [...row]);
  const at = (a1: string | undefined) => {
    const place = a1 === undefined ? null : parseCell(a1);
    if (!place) throw new Error(`no cell ${String(a1)}`);
    return place;
  };
  const put = (a1: string | undefined, content: CellContent): void => {
    const { row, column } = at(a1);
    const target = cells[row];
    if (target) target[column] = content;
  };
  const held = (a1: string | undefined) => cells[at(a1).row]?.[at(a1).column] ?? "";
  for (const { cells: row } of layout.indicators) {
    const target = held(row.target);
    if (typeof target === "number") put(row.actual, Number((target * share).toFixed(4)));
    else {
      put(row.actual, "达成年度指标");
      put(row.score, held(row.weight));
    }
  }
  put(layout.fields.get("total.executed"), Number(held(layout.fields.get("total.budget"))) * share);
  return { ...sheet, cells };
}

test.each([1, 0.9, 0.5, 1.1])(
  "the seed's self-evaluation, typed in at %s of each target, comes to the core's total",
  async (share) => {
    const planned = planSelfEvaluation(await seed(), { language: "zh-CN" });
    const sheet = filledIn(planned, share);
    const [table] = recognise(sheetFromPlan(sheet)).tables;
    if (!table?.totals?.score) throw new Error("the generated sheet is not recognised");
    const [book] = await recalculate([await newWorkbook([{ ...planned.plan, sheets: [sheet] }])]);
    const shown = (cell: string) => {
      const value = book?.value(sheet.name, cell);
      return typeof value === "number" ? roundHalfUp(new Big(value)).toFixed(2) : String(value);
    };
    const appraisal = appraise(table, DEFAULT_PROFILE);
    const wrong = appraisal.rows.flatMap(({ indicator, score }) => {
      const cell = indicator.score?.cell ?? "";
      return score && shown(cell) !== score.toFixed(2)
        ? [`${cell} ${shown(cell)} ${score.toFixed(2)}`]
        : [];
    });
    expect(wrong).toEqual([]);
    expect(appraisal.rows.filter(({ score }) => score !== null).length).toBeGreaterThan(50);
    expect(appraisal.total.complete).toBe(true);
    expect(shown(table.totals.score.cell)).toBe(appraisal.total.points.toFixed(2));
    if (share === 1) expect(shown(table.totals.score.cell)).toBe("100.00");
  },
);
