import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const DONE = "产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |";

ruleTester("F14", {
  valid: [
    { name: "exactly 90 %", table: selfTable(`资金总额: 20 | 20 | 18 | 10 | 90% | 9\n${DONE}`) },
    {
      name: "the result speaks of what is left",
      table: selfTable(
        `资金总额: 20 | 20 | 17 | 10 | 85% | 8.5\n完成情况: 资金尚未拨付完毕。\n${DONE}`,
      ),
    },
    {
      name: "a row's reason does",
      table: selfTable(`资金总额: 20 | 20 | 17 | 10 | 85% | 8.5\n${DONE}尾款结转下年`),
    },
    {
      name: "the footer does",
      table: selfTable(
        `资金总额: 20 | 20 | 17 | 10 | 85% | 8.5\n${DONE}\n页脚 | 说明：结余资金已交回。`,
      ),
    },
  ],
  invalid: [
    {
      name: "what was planned is no explanation",
      table: selfTable(
        `资金总额: 20 | 20 | 17 | 10 | 85% {F14} | 8.5\n目标: 提高资金执行率。\n${DONE}`,
      ),
      findings: [{ cell: "G6", severity: "hint", data: { rate: "85" } }],
    },
  ],
});

ruleTester("F17", {
  valid: [
    {
      name: "sub-rows that nobody fills in",
      table: selfTable(`
        产出指标 | 数量指标 | 补助面积 | 30亩 | 30亩 | 10 | 10 |
        | | 其中水稻面积 | 20亩 | | | |
        | | 其中玉米面积 | 10亩 | | | |`),
    },
    {
      name: "no target, no actual",
      table: selfTable(`${DONE}\n| | 活动次数 | | | 10 | |`),
    },
    {
      name: "a date may come with a word of its bound, a result with a sign in words",
      table: selfTable(`
        产出指标 | 时效指标 | 完成时间 | 12月底前 | 12月底前 | 10 | 10 |
        | | 答复时间 | ≤5天 | 2天以内 | 10 | 10 |`),
    },
    {
      name: "points typed as values, or given for nothing, are told by their own rules",
      table: selfTable(`${DONE}\n| | 活动次数 | | | 10 | 10 |`),
    },
  ],
  invalid: [
    {
      name: "sub-rows where one is filled in",
      table: selfTable(`
        产出指标 | 数量指标 | 补助面积 | 30亩 | 30亩 | 10 | 10 |
        | | 其中水稻面积 | 20亩 | 20亩 | | |
        | | 其中玉米面积 | 10亩 | {F17:blank} | | |`),
      findings: [
        { cell: "E12", severity: "warning", related: ["D12"], data: { name: "其中玉米面积" } },
      ],
    },
    {
      name: "a single row is no column",
      table: selfTable("产出指标 | 数量指标 | 培训次数 | ≥7次 | {F17:blank} | 10 | |"),
    },
    {
      name: "scales",
      table: selfTable(
        [
          "优良中差",
          "优良中低差",
          "优良差",
          "好坏",
          "好中差",
          "好/坏",
          "好、坏",
          "是/否",
          "是否",
          "有、无",
          "有无",
        ]
          .map((scale) => `产出指标 | 质量指标 | 管理机制 | 健全 | ${scale} {F17:scale} | 5 | 5 |`)
          .join("\n"),
      ),
    },
  ],
});

ruleTester("F19", {
  valid: [
    {
      name: "four rows are too few",
      table: selfTable(Array.from({ length: 4 }, () => DONE).join("\n")),
    },
    {
      name: "one score is not full",
      table: selfTable(
        [...Array.from({ length: 4 }, () => DONE), DONE.replace("| 10 |", "| 9 |")].join("\n"),
      ),
    },
    {
      name: "one value is not the target's",
      table: selfTable(
        [...Array.from({ length: 4 }, () => DONE), DONE.replace("| 7次", "| 8次")].join("\n"),
      ),
    },
  ],
  invalid: [
    {
      name: "rows without points do not count",
      table: selfTable(
        [
          DONE.replace("| 7次", "| 7次 {F19}"),
          ...Array.from({ length: 4 }, () => DONE),
          "| | 活动次数 | ≥7次 | 9次 | | |",
        ].join("\n"),
      ),
      findings: [{ cell: "E10", related: ["E11", "E12", "E13", "E14"], data: { count: 5 } }],
    },
  ],
});

const HEADS = "一级指标 | 二级指标 | 三级指标";

/** A target table and the self-evaluation of the same project. */
function both(targets: readonly string[], results: readonly string[]): string {
  return `
    工作表: 目标
    ${HEADS} | 指标值
    ${targets.join("\n")}
    ---
    工作表: 自评
    表: 自评表
    ${HEADS} | 年度指标值 | 实际完成值 | 分值 | 得分
    ${results.join("\n")}`;
}

ruleTester("F20", {
  valid: [
    {
      name: "an empty target is no change",
      table: both(
        ["产出指标 | 数量指标 | 开放天数 | ", "| | 培训次数 | ≥7次"],
        [
          "产出指标 | 数量指标 | 开放天数 | ≥310天 | 310天 | 50 | 50",
          "| | 培训次数 | | 7次 | 40 | 40",
        ],
      ),
    },
  ],
  invalid: [
    {
      name: "half of the rows in common are enough to compare",
      table: both(
        ["产出指标 | 数量指标 | 开放天数 | ≥310天", "| | 讲座场数 | ≥7场"],
        ["产出指标 | 数量指标 | 开放天数 | ≥280天 {F20:changed} | 310天 | 50 | 50"],
      ),
      findings: [
        { cell: "D10", sheet: "自评", severity: "error", data: { own: "≥280天", other: "≥310天" } },
        { cell: "C10", sheet: "自评", variant: "dropped", severity: "error" },
      ],
    },
    {
      name: "one of five is another table altogether, said once",
      table: both(
        [
          "产出指标 | 数量指标 | 开放天数 | ≥310天",
          "| | 培训次数 | ≥7次",
          "| | 讲座场数 | ≥7场",
          "| | 展览批次 | ≥7批",
          "| | 借阅册数 | ≥7册",
        ],
        [
          "产出指标 | 数量指标 | 开放天数 {F20:other-table} | ≥280天 | 310天 | 50 | 50",
          "| | 巡演车次 | ≥7次 | 7次 | 40 | 40",
        ],
      ),
      findings: [
        {
          cell: "C10:C11",
          sheet: "自评",
          severity: "warning",
          certainty: "likely",
          data: { common: 1, count: 5 },
        },
      ],
    },
    {
      name: "a row that is new is a warning",
      table: both(
        ["产出指标 | 数量指标 | 开放天数 | ≥310天"],
        [
          "产出指标 | 数量指标 | 开放天数 | ≥310天 | 310天 | 50 | 50",
          "| | 巡演车次 {F20:added} | ≥7次 | 7次 | 40 | 40",
        ],
      ),
      findings: [
        {
          cell: "C11",
          sheet: "自评",
          severity: "warning",
          data: { name: "巡演车次", sheet: "目标" },
        },
      ],
    },
  ],
});

ruleTester("F25", {
  valid: [
    { name: "a row without points", table: selfTable(`${DONE}\n| | 活动次数 | ≥7次 | 7次 | | |`) },
    { name: "a row of no points", table: selfTable(`${DONE}\n| | 活动次数 | ≥7次 | 7次 | 0 | |`) },
    { name: "a target table", table: targetTable("产出指标 | 数量指标 | 培训次数 | ≥7次") },
  ],
  invalid: [
    {
      name: "one of two rows",
      table: selfTable(`${DONE}\n| | 活动次数 | ≥7次 | 7次 | 10 | {F25} |`),
      findings: [{ cell: "G11", data: { name: "活动次数", weight: "10" } }],
    },
  ],
});
