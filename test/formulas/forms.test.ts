import { readFileSync } from "node:fs";
import path from "node:path";
import { recognise, type PerformanceTable } from "../../src/core/table";
import {
  FORMS,
  planMonitoring,
  planNextYear,
  planSelfEvaluation,
  planTemplate,
  type Form,
  type FormId,
  type PlannedForm,
} from "../../src/core/templates";
import { newWorkbook, readWorkbook } from "../../src/files";
import { printed, type PrintedPage } from "../support/pdf";

/** A4 in points, and how much a printer leaves blank at least. */
const A4 = { short: 595, long: 842 };
const EDGE = 15;

const SEED = path.resolve(__dirname, "../corpus/seed.xlsx");

function blank(form: Form): PlannedForm {
  return planTemplate(form, { year: 2026, rowsPerLevel2: 2, fields: {} }, "zh-CN");
}

/** Forms with the sample's 58 indicators, far longer than a page. */
function long(table: PerformanceTable): readonly (readonly [FormId, PlannedForm])[] {
  const options = { language: "zh-CN" } as const;
  const evaluation = (form: FormId) =>
    [form, planSelfEvaluation(table, { ...options, form })] as const;
  const next = (form: FormId) => [form, planNextYear(table, { ...options, form })] as const;
  return [
    evaluation("self-evaluation-hunan"),
    evaluation("self-evaluation-central"),
    evaluation("department-self-evaluation-hunan"),
    evaluation("department-self-evaluation-central"),
    next("target-hunan"),
    next("target-central"),
    next("target-2021"),
    next("department-target-hunan"),
    next("department-target-central"),
    ["monitoring-central", planMonitoring(table, options)],
  ];
}

async function seed(): Promise<PerformanceTable> {
  const sheets = await readWorkbook(new Uint8Array(readFileSync(SEED)));
  const [table] = sheets.flatMap(({ sheet }) => recognise(sheet).tables);
  if (!table) throw new Error("no table in the seed");
  return table;
}

/** Texts of the planned cells as printed, without blanks. */
function textsOf({ plan }: PlannedForm): string[] {
  return (plan.sheets[0]?.cells ?? []).flatMap((row) =>
    row.flatMap((content) => {
      if (typeof content !== "string" || content === "" || content.startsWith("=")) return [];
      return [content.replace(/^'/, "").replace(/\s/g, "")];
    }),
  );
}

/** Headings of the indicator block, which are repeated on each page. */
function headingsOf({ plan, layout }: PlannedForm): string[] {
  const { headingTop, headingRow } = layout;
  const rows = plan.sheets[0]?.cells.slice(headingTop ?? 0, (headingRow ?? -1) + 1) ?? [];
  // The label down the side stands in the middle of its rows, on one page.
  return rows
    .flatMap((row) => row.slice(1))
    .map((content) => String(content).replace(/\s/g, ""))
    .filter((text) => text !== "");
}

function letters(text: string): string {
  return Array.from(text).sort().join("");
}

function expectOnA4(pages: readonly PrintedPage[], orientation: Form["orientation"]): void {
  const [width, height] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  for (const page of pages) {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
    expect(page.words.left).toBeGreaterThan(EDGE);
    expect(page.words.right).toBeLessThan(width - EDGE);
    // A label that is merged over several pages has its text cut off at their edges.
    if (pages.length > 1) continue;
    expect(page.words.top).toBeGreaterThan(EDGE);
    expect(page.words.bottom).toBeLessThan(height - EDGE);
  }
}

/** Whether every letter of the texts is on the pages as often as in the cells, or more. */
function missingLetters(texts: readonly string[], pages: readonly PrintedPage[]): string {
  const found = new Map<string, number>();
  for (const letter of pages.flatMap(({ text }) => Array.from(text))) {
    found.set(letter, (found.get(letter) ?? 0) + 1);
  }
  let missing = "";
  for (const letter of letters(texts.join(""))) {
    const left = found.get(letter) ?? 0;
    if (left === 0) missing += letter;
    else found.set(letter, left - 1);
  }
  return missing;
}

test("every form, printed, fits A4 as the official one does", async () => {
  const table = await seed();
  const blanks = FORMS.map((form) => [form.id, blank(form)] as const);
  const longs = long(table);
  const all = [...blanks, ...longs];
  const books = await Promise.all(all.map(([, { plan }]) => newWorkbook([plan])));
  const prints = printed(books);
  all.forEach(([id, planned], at) => {
    const pages = prints[at] ?? [];
    const form = FORMS.find((each) => each.id === id);
    if (!form) throw new Error(`no form ${id}`);
    const long = at >= blanks.length;
    const about = `${id}${long ? ", 58 indicators" : ""}`;
    expectOnA4(pages, form.orientation);
    expect([about, missingLetters(textsOf(planned), pages)]).toEqual([about, ""]);
    if (!long) expect([about, pages.length]).toEqual([about, 1]);
    else {
      // One page wide: as many pages as its height takes, each under the headings.
      expect(pages.length).toBeGreaterThan(1);
      expect([about, pages.length <= 5]).toEqual([about, true]);
      for (const page of pages.slice(1)) {
        expect([about, missingLetters(headingsOf(planned), [page])]).toEqual([about, ""]);
      }
    }
    pages.forEach((page, number) => {
      expect(page.text).toContain(`第${String(number + 1)}页，共${String(pages.length)}页`);
    });
  });
});
