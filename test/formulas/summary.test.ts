import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareCosts } from "../../src/core/appraisal";
import { planSummary, type SheetPlan } from "../../src/core/edits";
import { recognise } from "../../src/core/table";
import { Big } from "../../src/core/values";
import { applyToFile, readWorkbook } from "../../src/files";
import { recalculate } from "../support/libreoffice";

const CORPUS = path.resolve(__dirname, "../corpus");
const files = [
  path.join(CORPUS, "seed.xlsx"),
  ...readdirSync(path.join(CORPUS, "cases"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(CORPUS, "cases", name)),
];

async function summarised(file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  for (const { sheet } of await readWorkbook(bytes)) {
    const [table] = recognise(sheet).tables;
    if (!table) continue;
    const plan = planSummary({ table, sheet }, { language: "zh-CN", madeAt: "2026-01-31 09:00" });
    const [planned] = plan.sheets;
    if (!planned) throw new Error("the plan has no sheet");
    return { table, planned, bytes: await applyToFile(bytes, [plan]) };
  }
  throw new Error(`no table in ${file}`);
}

/** Address of the amount beside a label of the sheet's cost block; null if the label is not there. */
function amountCell(plan: SheetPlan, label: string): string | null {
  const row = plan.cells.findIndex((cells) => cells.includes(label));
  return row < 0 ? null : `E${row + 1}`;
}

describe("the sheet 绩效汇总 in an independent engine", () => {
  it("comes to the same sum, budget, difference and verdict as the core, over every form", async () => {
    const made = [];
    for (const file of files) made.push(await summarised(file));
    const computed = await recalculate(made.map(({ bytes }) => bytes));
    let compared = 0;
    made.forEach(({ table, planned }, at) => {
      const costs = compareCosts(table);
      const shown = (label: string) => {
        const cell = amountCell(planned, label);
        const value = cell === null ? null : computed[at]?.value(planned.name, cell);
        return typeof value === "number" ? new Big(value).round(6) : null;
      };
      const wan = (yuan: Big | null) => yuan?.div(10_000).round(6);
      const file = path.basename(files[at] ?? "");
      if (costs.sum) {
        expect([file, shown("合计")?.toFixed()]).toEqual([file, wan(costs.sum)?.toFixed()]);
        compared++;
      }
      if (costs.difference) {
        const label = "差额（合计－预算）";
        expect([file, shown(label)?.toFixed()]).toEqual([file, wan(costs.difference)?.toFixed()]);
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(20);
  });

  it("says on the seed that 233 is 233", async () => {
    const { planned, bytes } = await summarised(path.join(CORPUS, "seed.xlsx"));
    const [book] = await recalculate([bytes]);
    const row = planned.cells.findIndex((cells) => cells.includes("结论"));
    const texts = ["B", "C", "D", "E", "F"].map((column) =>
      book?.value(planned.name, `${column}${row + 1}`),
    );
    expect(texts.join()).toContain("成本指标合计与预算一致");
  });
});
