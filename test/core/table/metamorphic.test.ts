import { readFileSync } from "node:fs";
import { parseCell, type CellValue, type Sheet } from "../../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { normalise } from "../../../src/core/values";
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
      each.period,
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

/** What a table's heading row and rows are, for changes of its columns and pages. */
interface Frame {
  readonly table: PerformanceTable;
  readonly columns: readonly number[];
  readonly headings: readonly number[];
}

function frameOf(sheet: Sheet): Frame | null {
  const [table] = recognise(asFromExcel(sheet)).tables;
  if (!table?.body) return null;
  const headings = table.columns.flatMap(({ heading }) =>
    heading ? [(parseCell(heading.cell)?.row ?? 0) - sheet.origin.row] : [],
  );
  return {
    table,
    columns: table.columns.map(({ column }) => column - sheet.origin.column),
    headings: [...new Set(headings)].sort((one, other) => one - other),
  };
}

/** Texts as another hand types them. */
function retyped(sheet: Sheet, retype: (text: string) => string): Sheet {
  const each = <T>(rows: Grid<T>): T[][] =>
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? (retype(cell) as T) : cell)));
  return { ...asFromExcel(sheet), values: each(sheet.values), text: each(sheet.text) };
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const spread = (text: string): string =>
  /^[\u4e00-\u9fff]{2,8}$/.test(text) ? Array.from(text).join(" ") : text;
const padded = (text: string): string => (text === "" ? text : ` ${text}\u3000`);

/** Facts with every text as it is compared: half-width, without blanks. */
function comparable(tables: readonly PerformanceTable[]): unknown {
  const normal = (value: unknown): unknown => {
    if (typeof value === "string") return normalise(value);
    return Array.isArray(value) ? value.map(normal) : value;
  };
  return tables.map((table) =>
    Object.fromEntries(
      Object.entries(facts(table) as Record<string, unknown>).map(([key, value]) => [
        key,
        normal(value),
      ]),
    ),
  );
}

describe.each([
  { how: "in full width", retype: fullWidth },
  { how: "with blanks between the characters of labels", retype: spread },
  { how: "with blanks around them", retype: padded },
])("published forms typed $how", ({ retype }) => {
  test.each(corpusCases())("$id says the same", async ({ workbook }) => {
    for (const { sheet } of await readWorkbook(readFileSync(workbook))) {
      const { tables } = recognise(asFromExcel(sheet));
      expect(comparable(recognise(retyped(sheet, retype)).tables)).toEqual(comparable(tables));
    }
  });
});

test.each(corpusCases())(
  "$id says the same with its columns in another order",
  async ({ workbook }) => {
    for (const { sheet } of await readWorkbook(readFileSync(workbook))) {
      const frame = frameOf(sheet);
      if (!frame) continue;
      const { table, columns, headings } = frame;
      const [top = 0, ...more] = headings;
      const once = new Set(table.columns.map(({ role }) => role)).size === columns.length;
      // Headings of two rows, and several columns of one role, have an order that says something.
      if (more.length > 0 || !once || table.columns.some(({ heading }) => !heading)) continue;
      // Below the indicators and their totals a footer's labels stand before what they say.
      const rows = [...table.indicators, ...table.emptySlots].map(({ row }) => row);
      const total = table.totals ? (parseCell(table.totals.label.cell)?.row ?? 0) : 0;
      const last = Math.max(...rows, total) - sheet.origin.row;
      const plain = comparable(recognise(asFromExcel(sheet)).tables);
      for (const order of [[...columns].reverse(), [...columns.slice(2), ...columns.slice(0, 2)]]) {
        const shuffled = changed(sheet, (rows) =>
          rows.map((row, at) => {
            const cells = [...row];
            if (at < top || at > last) return cells;
            columns.forEach((column, place) => {
              const from = row[order[place] ?? column];
              if (from !== undefined) cells[column] = from;
            });
            return cells;
          }),
        );
        expect(comparable(recognise(shuffled).tables)).toEqual(plain);
      }
    }
  },
);

test.each(corpusCases())(
  "$id says the same cut into pages with its headings on each",
  async ({ workbook }) => {
    for (const { sheet } of await readWorkbook(readFileSync(workbook))) {
      const frame = frameOf(sheet);
      const cut = frame?.table.indicators[2]?.row;
      if (!frame || cut === undefined) continue;
      const { headings } = frame;
      const at = cut - sheet.origin.row;
      const [top = 0] = headings;
      const bottom = headings.at(-1) ?? top;
      const paged = changed(sheet, (rows) =>
        [...rows.slice(0, at), ...rows.slice(top, bottom + 1), ...rows.slice(at)].map((row) => [
          ...row,
        ]),
      );
      expect(comparable(recognise(paged).tables)).toEqual(
        comparable(recognise(asFromExcel(sheet)).tables),
      );
    }
  },
);
