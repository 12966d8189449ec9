import { isDuration, scoringDirection } from "../../../src/core/appraisal/scoring-direction";
import { type Indicator } from "../../../src/core/table/performance-table";
import { tablesOfSketch } from "../../support/sketch-tables";
import { selfTable } from "../../support/sketch";

function rowOf(row: string): Indicator {
  const [indicator] = tablesOfSketch(selfTable(row)).tables[0]?.indicators ?? [];
  if (!indicator) throw new Error("row is missing");
  return indicator;
}

describe("the direction that a row is scored in", () => {
  it.each([
    ["产出指标 | 成本指标 | 印刷费 | =5万元 | 4.5万元 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 成本指标 | 培训单价 | =300元/人 | 280元/人 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 成本指标 | 补助标准 | =600元/人 | 580元/人 | 10 | 10 |", "exact"],
    ["效益指标 | 经济效益指标 | 门票收入 | =5万元 | 4.5万元 | 10 | 10 |", "exact"],
    ["产出指标 | 质量指标 | 设备故障率 | =5% | 3% | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 质量指标 | 投诉办结率 | =95% | 93% | 10 | 10 |", "exact"],
    ["产出指标 | 数量指标 | 警示标志 | =60块 | 60块 | 10 | 10 |", "exact"],
    ["产出指标 | 时效指标 | 故障修复时间 | 24小时 | 12小时 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 时效指标 | 建设工期 | 180天 | 170天 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 时效指标 | 事项办结时限 | 5个工作日 | 4个工作日 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 质量指标 | 合格率 | 90%-95% | 96% | 10 | 10 |", "higher-is-better"],
    ["产出指标 | 质量指标 | 湿度 | 40%-60% | 65% | 10 | 10 |", "exact"],
    ["产出指标 | 成本指标 | 采购成本 | 80-100万元 | 70万元 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 数量指标 | 事故应急演练次数 | 4次 | 5次 | 10 | 10 |", "higher-is-better"],
    ["产出指标 | 数量指标 | 违法案件查处数 | =20件 | 25件 | 10 | 10 |", "exact"],
    ["产出指标 | 数量指标 | 投诉处理件数 | ≤30件 | 25件 | 10 | 10 |", "lower-is-better"],
    ["效益指标 | 社会效益指标 | 安全事故起数 | 2起 | 1起 | 10 | 10 |", "lower-is-better"],
    ["产出指标 | 时效指标 | 培训时间 | 5天 | 4天 | 10 | 10 |", "higher-is-better"],
    ["产出指标 | 时效指标 | 故障修复时间 | ≥24小时 | 12小时 | 10 | 10 |", "higher-is-better"],
    [
      "产出指标 | 时效指标 | 任务完成时间 | 2022年12月底前 | 2022年11月 | 10 | 10 |",
      "lower-is-better",
    ],
  ])("%s", (row, expected) => {
    expect(scoringDirection(rowOf(row))).toBe(expected);
  });
});

it.each([
  ["5天", true],
  ["5个工作日", true],
  ["6个月", true],
  ["5次", false],
  ["及时", false],
])("%s is a duration: %s", (target, expected) => {
  expect(isDuration(rowOf(`产出指标 | 时效指标 | 办理 | ${target} | | 10 | |`))).toBe(expected);
});
