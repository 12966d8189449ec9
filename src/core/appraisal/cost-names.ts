import { type Indicator } from "../table/performance-table";
import { isHan } from "../values/normalise";

/** What names and level labels say about costs; words of the field, no amounts. */

/** A price for one piece, head or period, even where the cell shows a bare amount. */
const UNIT_COST =
  /(?:补助|补贴|收费|支出|费用|经费|发放|资助|奖励|救助)标准|标准(?:$|[(（])|单价|单位成本|人均|户均|亩均|生均|均价|平均|每[人户亩个次件月日天套台辆吨里米公平]/;

/** Money that people are to get: paying less of it is no saving. */
const PAID_OUT = /补助|补贴|津贴|奖补|奖励|资助|救助|慰问|抚恤|发放|工资|薪酬/;

/** An amount to be saved, earned or cut is no ceiling. */
const SAVING = /节约|节省|节支|结余|收入|收益|减少|压减|核减|降低/;

const RATE = /率|比例|占比|比重/;

/** Words for costs in lists without level labels. */
const COST_WORD = /成本|经费|费用|支出|投资额?$|总投资/;

/** Words that say "all of it" in the name of a cost row. */
const TOTAL_WORD =
  /总成本|总投资|总费用|总经费|总支出|总金额|总额|总造价|总概算|总预算|合计|总计|总和/;

/** Everything that a name may hold and still speak of the whole project. */
const FILLER = [
  "成本合计",
  "项目",
  "年度",
  "全年",
  "本年",
  "当年",
  "计划",
  "预算",
  "预计",
  "财政",
  "资金",
  "专项",
  "经济",
  "支出",
  "总投资",
  "投资",
  "成本",
  "费用",
  "经费",
  "金额",
  "补助",
  "拨款",
  "总造价",
  "造价",
  "概算",
  "总额",
  "总和",
  "总计",
  "合计",
  "控制数",
  "控制额",
  "控制在",
  "控制",
  "不超过",
  "不超",
  "超",
  "安排",
  "完成",
  "万元",
  "亿元",
  "元",
  "指标",
  "以内",
  "范围",
  "内",
  "总",
  "数",
  "额",
  "及",
  "的",
];

const NO_WORD = /[\s\p{P}\d*★+<>=≤≥]/gu;

/**
 * Which part of the cost dimension a row stands in: `direct` money of the budget
 * (成本指标, 经济成本指标, or a cost by name where the form has no level labels),
 * `indirect` (社会成本, 生态环境成本), or null for every other row.
 */
export function costDimension(indicator: Indicator): "direct" | "indirect" | null {
  const level1 = indicator.level1.name;
  const level2 = indicator.level2.name;
  if (level2 === "社会成本指标" || level2 === "生态环境成本指标") return "indirect";
  if (level2?.includes("成本") || level1 === "成本指标") return "direct";
  const unlabelled = level1 === null && level2 === null;
  if (
    unlabelled &&
    indicator.direction === "lower-is-better" &&
    COST_WORD.test(indicator.name.clean)
  ) {
    return "direct";
  }
  return null;
}

/** 补助标准, 单价, 人均…: one piece's price. */
export function isUnitCostName(name: string): boolean {
  return UNIT_COST.test(name);
}

/** 补助标准, 慰问金: what is paid out to people. */
export function isPaidOutName(name: string): boolean {
  return PAID_OUT.test(name);
}

/** 节约, 减少, 收入…: the amount is not spent. */
export function isSavingName(name: string): boolean {
  return SAVING.test(name);
}

export function isRateName(name: string): boolean {
  return RATE.test(name);
}

/** 项目总成本, 计划总投资, 成本合计, but not 宿舍楼总投资: a total of the whole project. */
export function isTotalName(name: string, projectName: string): boolean {
  return TOTAL_WORD.test(name) && isWholeProjectName(name, projectName);
}

const FILLER_CHARS: ReadonlySet<string> = new Set(FILLER.join(""));

/** True where the name says nothing but that it is the project's cost (支出不超预算, 项目成本). */
export function isWholeProjectName(name: string, projectName: string): boolean {
  // Nearly every name has a character that no filler has, which ends the question.
  for (const char of name) {
    if (isHan(char) && !FILLER_CHARS.has(char) && !projectName.includes(char)) return false;
  }
  let rest = name.replace(NO_WORD, "");
  const project = projectName.replace(NO_WORD, "");
  if (project.length >= 2 && rest.includes(project)) rest = rest.replaceAll(project, "");
  for (const char of rest) if (!FILLER_CHARS.has(char)) return false;
  for (const word of FILLER) rest = rest.replaceAll(word, "");
  return rest === "";
}
