import { DEFAULT_PROFILE } from "../../../src/core/appraisal";
import type { PerformanceTable } from "../../../src/core/table";
import type {
  CheckedTable,
  CheckOutcome,
  FillLook,
  FillOutcome,
  SearchedSheet,
} from "../../../src/app";
import type { TemplateServices } from "../../../src/taskpane/templates/services";
import { tableOf } from "./build-table";
import { templatesAnswering } from "./template-services";
import type { PaneServices } from "../../../src/taskpane/services";

/** Calls that a view made, in order: name and arguments. */
export type Calls = (readonly [string, ...unknown[]])[];

/** A table of which the check had nothing to say but what is named. */
export function checkedOf(table: PerformanceTable, more: Partial<CheckedTable> = {}): CheckedTable {
  const result = { findings: [], passes: [], notJudged: [] };
  return { table, profile: DEFAULT_PROFILE, result, ignored: [], ...more };
}

/** A sheet that was searched, known by an id of its name. */
export function searchedOf(
  name: string,
  range: string | null,
  lookedFor: SearchedSheet["lookedFor"] = [],
): SearchedSheet {
  return { id: `{${name}}`, name, range, lookedFor, followed: true };
}

/** An outcome of a check as the app gives it, with nothing unusual but what is named. */
export function outcomeOf(
  tables: readonly CheckedTable[],
  more: Partial<CheckOutcome> = {},
): CheckOutcome {
  return {
    searched: tables.map(({ table }) => searchedOf(table.sheet, "A1:F9")),
    tables,
    marking: { kind: "off" },
    leftOut: [],
    hidden: [],
    choices: [],
    damagedSettings: [],
    ...more,
  };
}

/** Answers of a test's own; of the tab `模板` only those that it names. */
type OtherAnswers = Partial<Omit<PaneServices, "templates">> & {
  readonly templates?: Partial<TemplateServices>;
};

/**
 * The pane's side of the app as plain answers: every act succeeds at once unless a test
 * says otherwise. It stands for the app's use cases, not for Excel; those are tested
 * over the real Excel proxies in test/app and in the browser.
 */
export function answering(
  outcome: CheckOutcome,
  { templates, ...others }: OtherAnswers = {},
): PaneServices & { readonly calls: Calls } {
  const calls: Calls = [];
  const note = <T>(name: string, answer: T, ...given: unknown[]): Promise<T> => {
    calls.push([name, ...given]);
    return Promise.resolve(answer);
  };
  return {
    calls,
    check: (request) => note("check", outcome, request),
    watchChanges: () => Promise.resolve(() => Promise.resolve()),
    watchActivation: () => Promise.resolve(() => Promise.resolve()),
    ownSheet: () => Promise.resolve(null),
    follow: () => Promise.resolve(),
    clearMarks: () => note("clearMarks", undefined),
    goTo: ({ sheet, cell }) => note("goTo", undefined, { sheet, cell }),
    applyFixes: (fixes) => note("applyFixes", { written: fixes.length, skipped: [] }, fixes),
    undoLast: (onChanged) => note("undoLast", REVERTED, onChanged),
    lastWrite: () => Promise.resolve(null),
    lookAtFill: ({ sheet }) => note("lookAtFill", lookOf({ sheet })),
    fillTable: (table, choice) => note("fillTable", filledOf({ sheet: table.sheet }), choice),
    writeRollUp: () =>
      note("writeRollUp", { sheet: "汇总表", refreshed: false, tables: 2, leftOut: [] }),
    writeSummary: (table) =>
      note("writeSummary", { sheet: "绩效汇总", refreshed: table === null }, table?.sheet ?? null),
    writeReport: (tables) => note("writeReport", { sheet: "校验结果", refreshed: false }, tables),
    ignore: (finding, reason) => note("ignore", undefined, finding, reason),
    unignore: (finding) => note("unignore", undefined, finding),
    setColumnRole: (...given) => note("setColumnRole", undefined, ...given),
    setTableHere: () => note("setTableHere", undefined),
    resetReading: (sheet) => note("resetReading", undefined, sheet),
    checkSettings: () => Promise.resolve({ profile: null, off: [], on: [], severities: {} }),
    saveCheckSettings: (settings) => note("saveCheckSettings", undefined, settings),
    templates: { ...templatesAnswering(note), ...templates },
    rulePage: (code) => note("rulePage", `# ${code} 说明\n\n触发条件。\n`, code),
    watch: () => () => undefined,
    ...others,
  };
}

/** What filling would do: nothing but what is named. */
export function lookOf(more: Partial<FillLook> = {}): FillLook {
  const table = tableOf({ rows: [] });
  return { table, sheet: table.sheet, fills: 0, proposals: [], open: [], reasonDrafts: 0, ...more };
}

/** What filling did: nothing but what is named. */
export function filledOf(more: Partial<FillOutcome> = {}): FillOutcome {
  return {
    sheet: "Sheet1",
    summarySheet: "绩效汇总",
    filled: 0,
    accepted: 0,
    proposalsLeft: [],
    open: [],
    drafts: 0,
    conflicts: [],
    ...more,
  };
}

/** One cell taken back, nothing in the way. */
export const REVERTED = {
  undone: true,
  kind: "fix",
  cells: 1,
  sheets: 0,
  conflicts: [],
  changedSheets: [],
  missing: [],
} as const;
