import type { GeneratedKind } from "../../../src/app";
import type { SheetPlan } from "../../../src/core/edits";
import type { TemplateServices } from "../../../src/taskpane/templates/services";
import type { WordTableOffer } from "../../../src/taskpane/templates/word-reading";

/** Notes a call and answers it. */
type Note = <T>(name: string, answer: T, ...given: unknown[]) => Promise<T>;

const MADE: Readonly<Record<GeneratedKind, string>> = {
  "self-evaluation": "项目支出绩效自评表",
  monitoring: "项目支出绩效运行监控表",
  "next-year": "项目支出绩效目标申报表",
};

const written = (sheet: string) => ({ sheet, refreshed: false, record: "r1" });

/** The tab `模板` over plain answers: everything succeeds, the active sheet holds no table. */
export function templatesAnswering(note: Note): TemplateServices {
  return {
    known: () => Promise.resolve(null),
    insert: (request) => note("insert", written("绩效目标表"), request),
    generate: (what, table) =>
      note("generate", { ...written(MADE[what]), flagged: [] }, what, table?.sheet ?? null),
    addRow: () => note("addRow", { sheet: "目标表", row: 9, level2: "数量指标", record: "r1" }),
    deleteRow: () => note("deleteRow", { sheet: "目标表", row: 9, level2: null, record: "r1" }),
    suggest: ({ name }, level2) => note("suggest", { sheet: "目标表", row: 9 }, name, level2),
    openWord: ({ name }) =>
      note("openWord", { kind: "tables" as const, tables: [offerOf("目标表")] }, name),
    importWord: ({ title }) =>
      note("importWord", { ...written("目标表"), recognised: null }, title),
  };
}

/** A table of a document, as it is offered. */
export function offerOf(title: string | null, more: Partial<WordTableOffer> = {}): WordTableOffer {
  return {
    title,
    words: "项目支出名称 预算部门",
    rows: 64,
    columns: 6,
    plan: {} as SheetPlan,
    ...more,
  };
}
