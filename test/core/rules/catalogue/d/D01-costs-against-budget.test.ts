import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("D01", {
  valid: [
    {
      name: "a part that is not marked is no cost of its own, though the parts do not add up (D03)",
      table: targetTable(`
      预算: 640
      产出指标 | 成本指标 | 补助资金总额 | ≤640万元
       | | 其中：中央补助资金 | ≤512万元
       | | 县级补助资金 | ≤138万元
    `),
    },
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
      | | 印刷费 | ≤70000元
      | | 人均补助标准 | 500元/人
    `),
    },
    {
      name: "equal is a pass with its figures",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
      | | 印刷费 | ≤7万元
    `),
      passes: ["default"],
    },
    {
      name: "superior funds belong to the budget",
      table: targetTable(`
      预算: 15
      上级资金: 5
      产出指标 | 成本指标 | 培训费 | ≤20万元
    `),
      passes: ["default"],
    },
    {
      name: "a doubtful unit",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
      | | 会议费 | ≤5万元
      | | 印刷费 | ≤2元
    `),
      notJudged: ["D11"],
    },
    {
      name: "words among the costs",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
      | | 印刷费 | 控制在预算内
    `),
      notJudged: ["D10"],
    },
    {
      name: "a blank cost",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
      | | 印刷费 |
    `),
      notJudged: ["D10"],
    },
    {
      name: "a budget without unit",
      table: targetTable(`
      单位:
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
    `),
      notJudged: ["B4"],
    },
    {
      name: "a budget that cannot be read",
      table: targetTable(`
      预算: 20万20万
      产出指标 | 成本指标 | 培训费 | ≤13万元
    `),
      notJudged: ["B4"],
    },
    {
      name: "several years",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 三年累计投入成本 | ≤60万元
    `),
      notJudged: ["D9"],
    },
    {
      name: "set against the initial budget",
      table: selfTable(`
      资金总额: 20 | 18 | 18 | 10 | 100% | 10
      产出指标 | 成本指标 | 培训费 | ≤20万元 | 18万元 | 10 | 10 |
    `),
      passes: ["default"],
    },
    {
      name: "no costs, nothing to say",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
      passes: [],
    },
    {
      name: "all of 本级, 上级 left to others",
      table: targetTable(`
      预算: 150
      上级资金: 80
      产出指标 | 成本指标 | 维修费 | ≤150万元
    `),
    },
    {
      name: "only the first part has its 其中",
      table: targetTable(`
      预算: 670
      产出指标 | 成本指标 | 膳食补助总额 | 640万元
      | | 其中：中央资金 | 512万元
      | | 县级资金 | 128万元
      | | 食堂维修费 | 30万元
    `),
      passes: ["default"],
    },
    {
      name: "a few costs of a whole department",
      table: `
      表: 整体目标表
      预算: 1526.4
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 成本指标 | “三公”经费控制额 | ≤38万元
    `,
    },
  ],
  invalid: [
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤18万元 {D01:over}
      | | 印刷费 | ≤7万元
    `),
    },
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤8万元 {D01:under}
      | | 印刷费 | ≤7万元
    `),
    },
    {
      name: "over although a cost is missing",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤23万元 {D01}
      | | 印刷费 |
    `),
      findings: [
        { cell: "D9", severity: "error", data: { sum: "23", budget: "20", difference: "3" } },
      ],
    },
    {
      name: "under is a hint",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元 {D01}
    `),
      findings: [{ cell: "D9", severity: "hint", data: { difference: "7" } }],
    },
    {
      name: "a cent of 万元 is rounding, two are not",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤20.02万元 {D01:over}
    `),
    },
    {
      name: "more than 本级, less than both",
      table: targetTable(`
      预算: 150
      上级资金: 80
      产出指标 | 成本指标 | 维修费 | ≤212万元 {D01:under}
    `),
      findings: [{ cell: "D9", severity: "hint", data: { budget: "230", difference: "18" } }],
    },
  ],
});
