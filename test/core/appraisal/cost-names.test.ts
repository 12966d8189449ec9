import {
  costDimension,
  isRateName,
  isSavingName,
  isTotalName,
  isUnitCostName,
  isWholeProjectName,
} from "../../../src/core/appraisal/cost-names";
import { buildTable, count, wan, type RowSpec } from "./build-table";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

describe("the price of one piece, head or period", () => {
  it.each(
    words(`困难群众补助标准 岗位补贴标准 培训收费标准 差旅支出标准 会议费用标准 日常经费标准
      低保发放标准 学生资助标准 先进奖励标准 临时救助标准 住宿标准 住宿标准（元） 住宿标准(元)
      采购单价 单位成本 人均成本 户均补助 亩均投入 生均经费 均价 平均成本 每人补助 每户补助
      每亩补助 每个经费 每次费用 每件成本 每月租金 每日租金 每天费用 每套价格 每台价格 每辆费用
      每吨运费 每里造价 每公里造价 每平方米造价`),
  )("%s", (name) => {
    expect(isUnitCostName(name)).toBe(true);
  });

  it.each(words("高标准农田建设成本 标准化厂房改造费用 每年运行费用 项目总成本 单位运转经费"))(
    "is not %s",
    (name) => {
      expect(isUnitCostName(name)).toBe(false);
    },
  );
});

describe("an amount that is not spent", () => {
  it.each(
    words(`节约办公费 节省开支 节支金额 资金结余 门票收入 投资收益 减少支出 压减三公经费
      核减预算 降低成本`),
  )("%s", (name) => {
    expect(isSavingName(name)).toBe(true);
  });

  it.each(words("办公费 节目制作费 结算审计费"))("is not %s", (name) => {
    expect(isSavingName(name)).toBe(false);
  });
});

describe("a rate", () => {
  it.each(words("成本控制率 成本降低比例 人员经费占比 公用经费比重"))("%s", (name) => {
    expect(isRateName(name)).toBe(true);
  });

  it("is not an amount", () => {
    expect(isRateName("项目成本")).toBe(false);
  });
});

describe("a name that only says it is the project's cost", () => {
  it.each(
    words(`项目成本 成本合计 年度预算 全年预算 本年支出 当年支出 计划投资 预计费用 财政资金
      专项资金 经济成本 总投资 总费用 经费总额 金额总计 项目补助 财政拨款 总造价 概算总额
      资金总和 控制数 成本控制额 成本控制在 支出不超过预算 支出不超预算 超预算 资金安排 完成投资
      成本（万元） 成本（亿元） 成本：元 成本指标 预算以内 预算范围内 预算内 总成本 资金数
      项目及专项成本 项目的成本 ★项目总成本 1.项目成本 成本≤100万元`),
  )("%s", (name) => {
    expect(isWholeProjectName(name, "")).toBe(true);
  });

  it.each(words("宿舍楼投资 设备费 项目人工成本 成项 算预 资专"))("is not %s", (name) => {
    expect(isWholeProjectName(name, "")).toBe(false);
  });

  it("may name the project, as it stands in the form or with other signs", () => {
    expect(isWholeProjectName("图书馆改造总投资", "图书馆改造")).toBe(true);
    expect(isWholeProjectName("图书馆（一期）改造总投资", "图书馆 一期 改造")).toBe(true);
    expect(isWholeProjectName("图书馆改造总投资", "")).toBe(false);
    expect(isWholeProjectName("图书馆改造总投资", "博物馆改造")).toBe(false);
  });

  it("is not told by a project name of one character, but by one of two", () => {
    expect(isWholeProjectName("路成本", "路")).toBe(false);
    expect(isWholeProjectName("道路成本", "道路")).toBe(true);
  });
});

describe("a total of the whole project", () => {
  it.each(
    words(`项目总成本 总投资 总费用 总经费 总支出 总金额 预算总额 总造价 总概算 总预算 成本合计
      费用总计 支出总和`),
  )("%s", (name) => {
    expect(isTotalName(name, "")).toBe(true);
  });

  it.each(words("项目成本 宿舍楼总投资 设备合计"))("is not %s", (name) => {
    expect(isTotalName(name, "")).toBe(false);
  });

  it("may name the project", () => {
    expect(isTotalName("食堂改造总投资", "食堂改造")).toBe(true);
  });
});

describe("the cost dimension", () => {
  const of = (row: Partial<RowSpec>) => {
    const [indicator] = buildTable({ rows: [{ name: "甲", ...row }] }).indicators;
    return indicator && costDimension(indicator);
  };
  const flat = { level1: null, level2: null };

  it.each<[string | null, string | null, string | null]>([
    ["成本指标", "经济成本指标", "direct"],
    ["成本指标", "社会成本指标", "indirect"],
    ["成本指标", "生态环境成本指标", "indirect"],
    ["产出指标", "成本指标", "direct"],
    ["成本指标", null, "direct"],
    ["成本指标", "人员经费", "direct"],
    ["产出指标", "数量指标", null],
    ["效益指标", "经济效益指标", null],
  ])("%s, %s: %s", (level1, level2, dimension) => {
    expect(of({ level1, level2, name: "项目经费", target: wan(5) })).toBe(dimension);
  });

  it.each(words("项目成本 办公经费 差旅费用 项目支出 计划投资 投资额 总投资"))(
    "without levels a ceiling for %s is a cost",
    (name) => {
      expect(of({ ...flat, name, target: wan(5) })).toBe("direct");
    },
  );

  it("without levels neither a floor, nor another ceiling, nor a row of one level is", () => {
    expect(of({ ...flat, name: "办公经费", target: wan(5, ">=") })).toBeNull();
    expect(of({ ...flat, name: "投诉次数", target: count(5, "<=") })).toBeNull();
    expect(of({ ...flat, name: "投资者投诉数", target: count(5, "<=") })).toBeNull();
    expect(of({ level1: "产出指标", level2: null, name: "经费", target: wan(5) })).toBeNull();
    expect(of({ level1: null, level2: "数量指标", name: "经费", target: wan(5) })).toBeNull();
  });
});
