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
    {
      name: "a unit left out where the value may well be right, a percentage without its format",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥10次 | 10 | 10 | 10 |
      | | 印刷册数 | ≥20册 | 21 | 20 | 20 |
      | | 宣传场次 | 12场 | 12场 | 10 | 10 |
      | 质量指标 | 合格率 | 95% | 96% | 10 | 10 |
      | | 到课率 | 95% | 1 | 1 | 1 |
      | | 通过率 | 95% | 98% | 10 | 10 |
    `),
    },
    {
      name: "costs in the form's own unit that happen to be the weight",
      table: selfTable(`
      产出指标 | 成本指标 | 场地租赁费 | 10 | 10 | 10 | 10 |
      | | 资料印刷费 | 5 | 5 | 5 | 5 |
    `),
    },
    {
      name: "counted in points",
      table: selfTable(`
      产出指标 | 质量指标 | 考核得分 | 10分 | 10分 | 10 | 10 |
    `),
    },
    {
      name: "target and actual agree in every row, whatever the weights are",
      table: selfTable(`
      产出指标 | 数量指标 | 展板 | 10 | 10 | 10 | 10 |
      | | 横幅 | 20 | 20 | 20 | 20 |
    `),
    },
  ],
  invalid: [
    {
      name: "points in one actual among values with units",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | ≥300人 | 10 {F26:actual} | 10 | 10 |
      | | 印刷册数 | ≥200册 | 210册 | 10 | 10 |
      | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10 |
      | 成本指标 | 培训经费 | ≤20万元 | 19万元 | 10 | 10 |
    `),
    },
    {
      name: "points for an amount",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | ≥300人 | 310人 | 10 | 10 |
      | | 印刷册数 | ≥200册 | 210册 | 10 | 10 |
      | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10 |
      | 成本指标 | 培训经费 | ≤200万元 | 10 {F26:actual} | 10 | 10 |
    `),
    },
    {
      name: "points beside words",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | ≥300人 | 310人 | 10 | 10 |
      | | 印刷册数 | ≥200册 | 210册 | 10 | 10 |
      | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10 |
      | | 出勤率 | ≥90% | 91% | 10 | 10 |
      效益指标 | 社会效益指标 | 服务水平 | 不断提高 | 15 {F26:actual} | 15 | 15 |
    `),
    },
    {
      name: "points in one target among values with units",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | 10 {F26} | 310人 | 10 | 10 |
      | | 印刷册数 | ≥200册 | 210册 | 10 | 10 |
      | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10 |
      | 成本指标 | 培训经费 | ≤20万元 | 19万元 | 10 | 10 |
    `),
    },
    {
      name: "points with their 分 in target and actual",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | 10分 {F26} | 10分 | 10 | 10 |
    `),
    },
    {
      name: "a good rate of 10",
      table: selfTable(`
      产出指标 | 质量指标 | 验收合格率 | 10 {F26} | 10 | 10 | 10 |
    `),
    },
    {
      name: "the scores typed down the column of actuals",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | ≥300人 | 10 {F26:actual} | 10 | 10 |
      | | 印刷册数 | ≥200册 | 9.5 {F26:actual} | 10 | 9.5 |
      | 质量指标 | 合格率 | ≥95% | 20 {F26:actual} | 20 | 20 |
      | 成本指标 | 培训经费 | ≤20万元 | 10 {F26:actual} | 10 | 10 |
      效益指标 | 社会效益指标 | 服务水平 | 提高 | 30 {F26:actual} | 30 | 30 |
    `),
    },
    {
      name: "the weights typed down the column of targets",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | 10 {F26} | 310人 | 10 | 10 |
      | | 印刷册数 | 10 {F26} | 205册 | 10 | 10 |
      | 质量指标 | 合格率 | 20 {F26} | 96% | 20 | 20 |
      效益指标 | 社会效益指标 | 受益人数 | 30 {F26} | 320人 | 30 | 30 |
    `),
    },
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
