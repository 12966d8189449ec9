import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F26", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | 10次 | 10次 | 10 | 10 |
      | | 印刷册数 | 20 | 20 | 10 | 10 |
    `),
    },
    {
      name: "one whole number that happens to be the weight",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | 10 | 10 | 10 | 10 |
    `),
    },
    {
      name: "bare numbers that are no full marks",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因
      产出指标 | 数量指标 | 培训次数 | 7 | 7 |
      | | 册数 | 30 | 30 |
      | | 人数 | 20 | 20 |
      | | 户数 | 20 | 20 |
    `,
    },
    {
      name: "points where points are counted, and a row that is worth other points",
      table: selfTable(`
      产出指标 | 质量指标 | 考核评分 | ≥9分 | 10分 | 10 | 10 |
      | 数量指标 | 参赛人数 | ≥6人 | 8分 | 10 | 10 |
    `),
    },
    {
      name: "bare numbers are usual in this table",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | 10 | 10 | 10 | 10 |
      | | 印刷册数 | 200册 | 200册 | 10 | 10 |
      | | 宣传场次 | 12 | 12 | 10 | 10 |
      | 质量指标 | 合格率 | 95% | 96% | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      name: "points in the actual alone",
      table: selfTable(`
      产出指标 | 数量指标 | 惠及幼儿人数 | ≥6500人 | 10分 {F26:actual} | 10 | 10 |
    `),
      findings: [{ cell: "E10", related: ["D10"] }],
    },
    {
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因
      产出指标 | 数量指标 | 新建省道 | 30 {F26} | 30 |
      | 质量指标 | 验收 | 30 {F26} | 30 |
      效益指标 | 社会效益指标 | 服务水平 | 20 {F26} | 20 |
      满意度指标 | 满意度指标 | 群众满意 | 20 {F26} | 20 |
    `,
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 数量是否完成 | 12.5 {F26} | 12.5 | 12.5 | 12.5 |
    `),
    },
    {
      name: "three rows are a pattern",
      table: selfTable(`
      产出指标 | 数量指标 | 培训 | 10 {F26} | 10 | 10 | 10 |
      | | 印刷 | 20 {F26} | 20 | 20 | 20 |
      | | 慰问 | 15 {F26} | 12 | 15 | 12 |
    `),
      findings: [{ cell: "D10", severity: "error", related: ["E10"] }],
    },
    {
      name: "the only target without a unit is the row's points",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | 10 {F26} | 10 | 10 | 10 |
      | | 印刷册数 | 200册 | 200册 | 10 | 10 |
      | | 宣传场次 | 12场 | 12场 | 10 | 10 |
      | 质量指标 | 合格率 | 95% | 96% | 10 | 10 |
    `),
    },
  ],
});
