import { link, type TaskGroup } from "../../../../src/core/appraisal/linking";
import { check, type Finding } from "../../../../src/core/rules";
import { type Indicator, type PerformanceTable } from "../../../../src/core/table";
import { readSketch } from "../../../support/rule-tester";
import { targetTable } from "../../../support/sketch";
import { TASK_LISTS, type TaskList } from "./task-lists";

const DIMENSIONS = new Set(["数量", "质量", "时效", "成本"]);

interface Reading {
  readonly table: PerformanceTable;
  /** Names of the rows by letter, in the order of the table; rows of their own left out. */
  readonly wished: readonly string[];
}

/** The names of a task's rows in one line. */
const line = (names: readonly string[]): string => names.join(" + ");

function read({ fields, rows, leftAlone }: TaskList): Reading {
  const byLetter = new Map<string, string[]>();
  const sketch: string[] = [];
  let dimension = "";
  for (const row of rows.split("\n").map((each) => each.trim())) {
    if (DIMENSIONS.has(row)) dimension = row;
    else if (row !== "") {
      const [letter, rest] = [row.slice(0, 1), row.slice(2)];
      sketch.push(`产出指标 | ${dimension}指标 | ${rest}`);
      const name = rest.split("|")[0]?.trim() ?? "";
      if (letter === "-" || leftAlone?.includes(name)) continue;
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), name]);
    }
  }
  const [table] = readSketch(targetTable(`${fields ?? ""}\n${sketch.join("\n")}`)).tables;
  if (!table) throw new Error("no table");
  return { table, wished: [...byLetter.values()].map(line) };
}

function namesOf({ quantity, quality, timeliness, cost }: TaskGroup): string {
  const rows = [quantity, quality, timeliness, cost].filter(
    (row): row is Indicator => row !== null,
  );
  return line(rows.map((row) => row.name.clean));
}

describe.each(TASK_LISTS)("$field", (list) => {
  const { table, wished } = read(list);

  it("is linked as a reader links it", () => {
    expect(link(table).tasks.map(namesOf).sort()).toEqual([...wished].sort());
  });

  it("promises an output for every cost, or does not", () => {
    expect(link(table).byTask).toBe(list.byTask);
  });

  it("draws no warning that a reviewer would not defend", () => {
    const said = check(table, { only: ["D05", "D06", "E03"] }).findings;
    const name = (finding: Finding) => String(finding.data["name"]);
    const warnings = said.filter(({ severity }) => severity !== "hint");
    const hints = said.filter(({ severity }) => severity === "hint");
    expect(warnings.map((one) => `${one.code} ${name(one)}`)).toEqual(list.warnings ?? []);
    expect(hints.map(name)).toEqual(list.uncosted ?? []);
  });
});
