import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E02", {
  valid: [
    {
      name: "a term of the year",
      table: targetTable(`
      产出指标 | 数量指标 | 党的二十大学习培训次数 | ≥4次
    `),
    },
    {
      name: "standing work",
      table: targetTable(`
      产出指标 | 数量指标 | “不忘初心、牢记使命”主题教育常态化学习次数 | ≥4次
       | 质量指标 | 巩固脱贫攻坚成果工作完成率 | 100%
    `),
    },
    {
      name: "longer words that hold a term",
      table: targetTable(`
      产出指标 | 数量指标 | 第二十大队巡逻次数 | ≥4次
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 党史学习教育培训次数 {E02:default} | ≥4次
    `),
    },
    {
      table: targetTable(`
      标题: 2023年项目支出绩效目标表
      产出指标 | 数量指标 | “十三五”规划项目评审次数 {E02:default} | ≥4次
    `),
      findings: [{ cell: "C9", data: { terms: ["十三五"], until: 2020 } }],
    },
    {
      name: "the other rows of the task say what was meant",
      table: targetTable(`
      产出指标 | 数量指标 | 党的二十大学习培训次数 | ≥4次
       | | 党建工作督查次数 | ≥6次
       | | 驻村工作考核次数 | ≥20次
       | | 干部档案信息化人数 | ≥100人
       | 质量指标 | 十九届五中全会精细学习合格率 {E02:linked} | ≥99%
       | | 党建工作督查覆盖率 | 100%
       | | 驻村工作考核覆盖率 | 100%
       | | 干部档案信息化率 | 100%
       | 成本指标 | 党的二十大学习培训经费 | ≤4万元
       | | 党建工作督查经费 | ≤4万元
       | | 驻村工作考核经费 | ≤4万元
       | | 干部档案信息化经费 | ≤8万元
    `),
    },
    {
      name: "not yet known in the form's year",
      table: targetTable(`
      标题: 2018年项目支出绩效目标表
      实施期: 2018年
      产出指标 | 数量指标 | 党的二十大学习培训次数 {E02:not-yet} | ≥4次
    `),
    },
  ],
});
