import { DEFAULT_PROFILE, recogniseProfile, toRuleProfile } from "../../../src/core/appraisal";
import { planFill, planReasonDrafts } from "../../../src/core/edits";
import { check } from "../../../src/core/rules";
import type { Sheet } from "../../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { formById, planTemplate } from "../../../src/core/templates";
import { readWorkbook } from "../../../src/files";
import { sheetFromPlan } from "../../support/plan-sheet";
import type { CheckedTable, FillLook } from "../../../src/app";

interface Read {
  readonly sheet: Sheet;
  readonly table: PerformanceTable;
}

async function read(file: string): Promise<Read> {
  const answer = await fetch(`/corpus/${file}`);
  const sheets = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  const [found] = sheets.flatMap(({ sheet }) =>
    recognise(sheet).tables.map((table) => ({ sheet, table })),
  );
  if (!found) throw new Error(`no table in ${file}`);
  return found;
}

function checked(table: PerformanceTable): CheckedTable {
  const profile = recogniseProfile(table) ?? DEFAULT_PROFILE;
  const result = check(table, { profile: toRuleProfile(profile, table) });
  return { table, profile, result, ignored: [] };
}

/** A workbook of the corpus, read, recognised and checked as the product does it. */
export async function checkedTable(file: string): Promise<CheckedTable> {
  const { table } = await read(file);
  return checked(table);
}

/** A monitoring form half-way through its year, with a lamp of every colour. */
export function monitoringTable(): CheckedTable {
  const row = (level1: string, level2: string, name: string, target: string, actual: string) => ({
    level1,
    level2,
    values: { name, target, actual, expected: target },
  });
  const [form] = planTemplate(
    formById("monitoring-central"),
    {
      year: 2022,
      rowsPerLevel2: 1,
      fields: {
        projectName: "公共图书馆开放补助",
        "fiscal.initial": 20,
        "fiscal.halfway": 8,
        "total.initial": 20,
        "total.halfway": 8,
      },
      indicators: [
        row("产出指标", "数量指标", "读者活动场次", "≥24场", "21场"),
        row("产出指标", "数量指标", "新购图书册数", "≥3000册", "1300册"),
        row("产出指标", "质量指标", "图书上架率", "≥95%", "60%"),
        row("产出指标", "时效指标", "设备安装完成时间", "2022年6月底", "推进中"),
        row("产出指标", "成本指标", "活动经费", "≤10万元", "11万元"),
        row("效益指标", "社会效益指标", "阅读风气", "逐步形成", "部分达成"),
        row("满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "20%"),
      ],
    },
    "zh-CN",
  ).plan.sheets;
  const [table] = form ? recognise(sheetFromPlan(form)).tables : [];
  if (!table) throw new Error("the monitoring form is not recognised");
  return checked(table);
}

/** A table with what 填写完成情况 would do to it. */
export interface LookedAt {
  readonly checked: CheckedTable;
  readonly look: FillLook;
}

export async function lookedAt(file: string): Promise<LookedAt> {
  const source = await read(file);
  const { sheet, table } = source;
  const found = checked(table);
  const isOurs = () => false;
  const fill = planFill(source, {
    language: "zh-CN",
    madeAt: "2026-01-31 09:05",
    profile: found.profile,
    role: "summary",
    sheetName: "绩效汇总",
    isOurs,
  });
  const drafts = planReasonDrafts(source, fill.summary.appraisal.rows, "zh-CN", isOurs);
  return {
    checked: found,
    look: {
      table,
      sheet: sheet.name,
      fills: fill.plan.cells.length,
      proposals: fill.proposals,
      open: fill.open,
      reasonDrafts: drafts.cells.length,
    },
  };
}
