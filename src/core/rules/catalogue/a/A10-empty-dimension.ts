import { eachInSteps, filterInSteps, someInSteps } from "../../../appraisal/steps";
import { parseCell } from "../../../sheet";
import {
  type EmptySlot,
  type Indicator,
  type PerformanceTable,
} from "../../../table/performance-table";
import { type Severity } from "../../finding";
import { defineRule } from "../../rule";
import { namedRows } from "../../support/rows/rows";
import { dimensionOf } from "../../support/rows/indicators";
import { isBlankText } from "../../support/rows/blank-rows";
import { plain, quoted } from "../../support/texts/words";
import { isEnvironmental } from "../../vocabulary/project-kinds";

function severityOf(slot: EmptySlot, table: PerformanceTable): Severity {
  const level2 = slot.level2.name;
  if (level2 === "数量指标" || level2 === "质量指标") return "warning";
  return level2 === "生态效益指标" && isEnvironmental(table) ? "warning" : "hint";
}

/** Rows that have a target and print their own label, but name nothing: the name was forgotten. */
function namelessRows(table: PerformanceTable): Generator<undefined, readonly Indicator[]> {
  return filterInSteps(
    table.indicators,
    ({ row, name, target, level2 }) =>
      isBlankText(name.text) &&
      (target?.parsed.value ?? null) !== null &&
      level2.source !== null &&
      parseCell(level2.source.cell)?.row === row,
  );
}

/** A10: a 二级指标 is printed and no indicator stands beside it. */
export const A10 = defineRule({
  code: "A10",
  slug: "empty-dimension",
  severity: "hint",
  certainty: "certain",
  group: "completeness",
  basis: ["form", "mof-2015-88"],
  *check({ table }, report) {
    for (const row of yield* namelessRows(table)) {
      report.finding({
        cell: row.name.cell,
        related: row.target ? [row.target.cell] : [],
        variant: "nameless",
        severity: "warning",
        data: { level2: quoted(row.level2.name ?? "", 20), value: quoted(row.target?.text ?? "") },
        subject: [row.level1.name, row.level2.name].join("/"),
      });
    }
    if (table.emptySlots.length === 0) return;
    const named = namedRows(table);
    const filled = new Set<string | null>();
    const labelled = new Set<string | undefined>();
    yield* eachInSteps(named, (row) => {
      filled.add(row.level2.name);
      labelled.add(row.level2.source?.cell);
    });
    const satisfied = yield* someInSteps(
      named,
      (row) => dimensionOf(row) === "satisfaction" || row.name.clean.includes("满意"),
    );
    for (const slot of table.emptySlots) {
      const level2 = slot.level2.name ?? slot.level1.name;
      // Template words left in place are A07's to say; 无 and / are an answer.
      if (!slot.printed || plain(slot.text) !== "") continue;
      if (level2 === null) continue;
      if (filled.has(slot.level2.name)) {
        // A blank line more under a dimension that has its indicators is no gap; the first one is.
        if (slot.level2.name === null || !labelled.has(slot.level2.source?.cell)) continue;
        report.finding({
          cell: slot.cell,
          variant: "first-row",
          data: { level2: quoted(level2, 20) },
          subject: [slot.level1.name, level2, "first"].join("/"),
        });
        continue;
      }
      // 满意度 and 效益 without any row at all are A02's to say.
      if (dimensionOf(slot) === "satisfaction" && !satisfied) continue;
      report.finding({
        cell: slot.cell,
        severity: severityOf(slot, table),
        data: { level2: quoted(level2, 20) },
        subject: [slot.level1.name, level2].join("/"),
        cause: "empty-dimensions",
      });
      filled.add(slot.level2.name);
    }
  },
});
