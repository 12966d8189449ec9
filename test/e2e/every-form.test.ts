import { readFileSync } from "node:fs";
import path from "node:path";
import {
  appraise,
  compareCosts,
  DEFAULT_PROFILE,
  recogniseProfile,
} from "../../src/core/appraisal";
import { fill, messagesFor } from "../../src/core/messages";
import { check } from "../../src/core/rules";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { FORMS, type FormId } from "../../src/core/templates";
import { readActiveSheet } from "../../src/excel";
import { readWorkbook } from "../../src/files";
import { type Big } from "../../src/core/values";
import { inWan, oneLine, yuanInWan } from "../../src/taskpane/parts/format";
import { WorkbookModel, type WorkbookData } from "../../src/workbench/model";
import { BLANK_FINDINGS } from "../support/blank-form";
import { createExcelHost } from "../support/excel-host";
import { answersOf, entriesFor, FORM_CASES, rowsNeeded, type ReadForm } from "../support/fill-form";
import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

/**
 * Every form of the gallery in the browser: inserted blank and read again by the pane, then
 * filled with a published table, of which the pane says the same.
 */

const { pane: words, templates } = messagesFor("zh-CN");
const say = (text: string, data: Record<string, string | number>) => fill(text, data, "zh-CN");

let served: Served;
let book: WorkbenchPage;

const escaped = (name: string) => name.replace(/[()]/g, "\\$&");
const tab = (name: string) => book.pane.getByRole("tab", { name, exact: true });
const checkButton = () => book.pane.getByRole("button", { name: "一键校验", exact: true });

beforeAll(async () => {
  served = await serve();
  book = await WorkbenchPage.open(served.url);
  await book.paneReady();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

/** The published table of a case. */
async function published(id: string): Promise<PerformanceTable> {
  const file = path.resolve(__dirname, `../corpus/cases/${id}.xlsx`);
  const [first] = await readWorkbook(new Uint8Array(readFileSync(file)));
  const [table] = first ? recognise(first.sheet).tables : [];
  if (!table) throw new Error(`no table in case ${id}`);
  return table;
}

function formOf(id: FormId) {
  const form = FORMS.find((each) => each.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/** The form in front, read from the workbook as it is in the browser. */
async function formInFront(): Promise<ReadForm> {
  createExcelHost(WorkbookModel.from(JSON.parse(await book.snapshot()) as WorkbookData));
  const { sheet } = await readActiveSheet();
  const [table] = recognise(sheet).tables;
  if (!table) throw new Error("no form in front");
  return { sheet, table };
}

/** Inserts a form from the gallery with a table's answers to its questions. */
async function insert(form: FormId, source: PerformanceTable): Promise<void> {
  const { name } = templates.forms[form];
  await tab("模板").click();
  await tab("插入模板").click();
  await book.pane.getByRole("button", { name: `填写并插入${name}`, exact: true }).click();
  const { year, fields } = answersOf(source);
  const { questions } = words.templates;
  const asked: readonly (readonly [string, string | number | undefined])[] = [
    [questions.year, year],
    [questions.rows, rowsNeeded(source)],
    [questions.fields.projectName, fields.projectName],
    [questions.fields.department, fields.department],
    [questions.fields.budget, fields.budget],
    // What is proposed here is the sample's.
    [questions.fields.reportingUnit, undefined],
    [questions.fields.implementingUnit, undefined],
    [questions.fields.period, undefined],
  ];
  for (const [label, answer] of asked) {
    const field = book.pane.getByRole("textbox", { name: label, exact: true });
    if (await field.count()) await field.fill(answer === undefined ? "" : String(answer));
  }
  await book.pane.getByRole("button", { name: "插入", exact: true }).click();
  await book.pane
    .getByText(/已插入工作表/)
    .first()
    .waitFor();
}

/** Presses 一键校验 and waits until the pane says of the table in front what it is to say. */
async function checked(line: string): Promise<string[]> {
  await tab("校验").click();
  await checkButton().click();
  await book.pane.getByText(line, { exact: true }).first().waitFor();
  await book.until(async () => (await checkButton().getAttribute("aria-disabled")) !== "true");
  const cards = book.pane.locator("[data-code]");
  return cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-code") ?? ""));
}

/** The line of the pane's heading: department, budget, number of indicators. */
function headLine({ department, budget }: PerformanceTable, count: number): string {
  const name = oneLine(department?.text ?? "");
  const { table } = words;
  return [
    ...(name === "" ? [] : [name]),
    budget?.money ? say(table.budget, { amount: inWan(budget.money) }) : table.budgetUnknown,
    say(table.indicators, { count }),
  ].join(" · ");
}

/** A figure of the pane by its label. */
async function figure(label: string): Promise<string | null> {
  const term = book.pane.locator("dt").filter({ hasText: new RegExp(`^${label}$`) });
  return term.first().locator("xpath=following-sibling::dd[1]").textContent();
}

function amountOf(yuan: Big | null): string {
  return yuan ? say(words.budget.amount, { amount: yuanInWan(yuan) }) : "—";
}

/** Figures of 完成情况: what was spent, and the points where the table has weights. */
function resultsOf(source: PerformanceTable, kind: string): (readonly [string, string])[] {
  const { executed } = source;
  if (!kind.endsWith("self-evaluation")) return [];
  const weighted = source.indicators.some(({ weight }) => weight?.value);
  const { total, grade } = appraise(source, recogniseProfile(source) ?? DEFAULT_PROFILE);
  const data = { points: total.points.toFixed(), weight: total.weight.toFixed() };
  const points = grade
    ? say(words.fill.scoreGrade, { ...data, grade })
    : say(words.fill.scoreOf, data);
  return [
    ...(executed?.money
      ? ([[words.attainment.executed, amountOf(executed.money.yuan)]] as const)
      : []),
    ...(weighted ? ([[words.fill.total, points]] as const) : []),
  ];
}

test("every form that has indicators is among them", () => {
  const forms = FORMS.filter(({ kind }) => kind !== "review").map(({ id }) => id);
  expect(FORM_CASES.map(([form]) => form).sort()).toEqual(forms.sort());
});

test.each(FORM_CASES)(
  "%s is recognised blank, and filled with case %s says the same",
  async (form, id) => {
    const source = await published(id);
    const { kind, sheetName } = formOf(form);
    if (kind === "review") throw new Error("the review form has no indicators");

    await insert(form, source);
    // Forms of one kind share a name; the second gets a number.
    const sheet = await book.activeSheet();
    expect(sheet).toMatch(new RegExp(`^${escaped(sheetName)}(?: \\(\\d\\))?$`));
    const blank = await formInFront();
    const found = await checked(headLine(blank.table, 0));
    // The heading names the table that was just checked: its sheet, its kind and its year.
    await book.pane
      .getByText(new RegExp(`^${escaped(sheet)}\\s+A1:`))
      .first()
      .waitFor();
    const title = `${words.kinds[kind]} · ${String(blank.table.year)}年度`;
    await book.pane.getByText(title, { exact: true }).first().waitFor();
    const own = check(source).findings.map(({ code }) => code);
    const known = new Set([...BLANK_FINDINGS, ...own]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((code) => !BLANK_FINDINGS.includes(code))).toEqual([]);
    expect(blank.table.year).toBe(source.year ?? blank.table.year);

    // The first indicator is typed, the others are put in through the grid.
    const entries = entriesFor(blank, source);
    const first = entries.findIndex(({ text }) => text === source.indicators[1]?.name.clean);
    for (const { cell, text } of entries.slice(0, first)) await book.typeInto(cell, text);
    await book.enter(entries.slice(first));
    const last = entries.at(-1);
    await book.until(async () => last !== undefined && (await book.value(last.cell)) !== "");

    const codes = await checked(headLine(blank.table, source.indicators.length));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    const name = source.projectName ? oneLine(source.projectName.text) : words.table.nameUnknown;
    expect(await book.pane.getByRole("heading", { name, exact: true }).count()).toBe(1);

    await tab("成本与预算").click();
    const { sum, budget } = compareCosts(source);
    expect(await figure(words.budget.sum)).toBe(amountOf(sum));
    expect(await figure(words.budget.budget)).toBe(amountOf(budget));
    await tab("完成情况").click();
    for (const [label, value] of resultsOf(source, kind)) expect(await figure(label)).toBe(value);
  },
);
