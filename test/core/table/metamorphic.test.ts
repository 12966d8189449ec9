import { readFileSync } from "node:fs";
import { type CellValue, type Sheet } from "../../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { readWorkbook } from "../../../src/files";
import { asFromExcel } from "../../support/corpus/measure-reading";
import { corpusCases } from "../../support/corpus/truth";

/** Everything that a table says, without the places where it says it. */
function facts(table: PerformanceTable): unknown {
  const funds = table.funds ? [table.funds.total, ...table.funds.parts] : [];
  return {
    kind: table.kind,
    year: table.year,
    budget: table.budget?.money?.yuan.toFixed(),
    executed: table.executed?.money?.yuan.toFixed(),
    rate: table.executionRate?.ratio?.toFixed(),
    header: table.header.map((each) => [each.role, each.label?.text, each.text]),
    goals: table.goals.map((each) => [each.period, each.role, each.text]),
    funds: funds.map(
      (row) =>
        row && [
          row.name,
          row.depth,
          row.budget?.text ?? "",
          row.executed?.text ?? "",
          row.rate?.text ?? "",
        ],
    ),
    indicators: table.indicators.map((each) => [
      each.level1.name,
      each.level2.name,
      each.name.text,
      each.target?.text,
      each.target?.parsed.kind,
      each.target?.parsed.unit,
      each.otherTarget?.text,
      each.actual?.text,
      each.weight?.text,
      each.score?.text,
      each.reason?.text,
    ]),
    slots: table.emptySlots.map((each) => each.text),
    totals: [table.totals?.weight?.text, table.totals?.score?.text],
    footer: table.footer.map((each) => [each.role, each.text]),
    unrecognised: table.unrecognised.map((each) => each.text),
  };
}

type Grid<T> = readonly (readonly T[])[];
type Change = <T>(rows: Grid<T>, blank: T) => T[][];

function changed(sheet: Sheet, change: Change): Sheet {
  const values = change<CellValue>(sheet.values, "");
  return {
    name: sheet.name,
    origin: sheet.origin,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    values,
    text: change(sheet.text, ""),
    formats: change(sheet.formats, "General"),
    formulas: change<CellValue>(sheet.formulas, ""),
  };
}

const CHANGES: readonly {
  readonly what: string;
  readonly times: number;
  readonly change: Change;
}[] = [
  {
    what: "with a blank row after each row",
    times: 1,
    change: (rows, blank) => rows.flatMap((row) => [[...row], row.map(() => blank)]),
  },
  {
    what: "three columns to the right and five rows down",
    times: 1,
    change: (rows, blank) => [
      ...Array.from({ length: 5 }, () =>
        Array.from({ length: (rows[0]?.length ?? 0) + 3 }, () => blank),
      ),
      ...rows.map((row) => [blank, blank, blank, ...row]),
    ],
  },
  {
    what: "twice, one below the other",
    times: 2,
    change: (rows) => [...rows, ...rows].map((row) => [...row]),
  },
  {
    what: "twice, side by side",
    times: 2,
    change: (rows, blank) => rows.map((row) => [...row, blank, ...row]),
  },
];

describe.each(CHANGES)("published forms $what", ({ times, change }) => {
  test.each(corpusCases())("$id says the same", async ({ workbook }) => {
    for (const { sheet } of await readWorkbook(readFileSync(workbook))) {
      const plain = recognise(asFromExcel(sheet)).tables.map(facts);
      if (plain.length === 0) continue;
      const again = recognise(changed(sheet, change)).tables.map(facts);
      expect(again).toEqual(Array.from({ length: times }, () => plain).flat());
    }
  });
});
