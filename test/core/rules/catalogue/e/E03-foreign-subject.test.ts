import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E03", {
  valid: [
    {
      name: "all rows of a task name it",
      table: targetTable(`
      产出指标 | 数量指标 | 党建督查次数 | ≥6次
       | | 驻村考核次数 | ≥20次
       | | 档案信息化人数 | ≥100人
       | | 选调培训次数 | ≥4次
       | 质量指标 | 党建督查覆盖率 | 100%
       | | 驻村考核覆盖率 | 100%
       | | 档案信息化率 | 100%
       | | 选调培训合格率 | 100%
       | 成本指标 | 党建督查经费 | ≤4万元
       | | 驻村考核经费 | ≤4万元
       | | 档案信息化经费 | ≤8万元
       | | 选调培训经费 | ≤4万元
    `),
    },
    {
      name: "a table that is not written task by task",
      table: targetTable(`
      产出指标 | 数量指标 | 开放天数 | ≥300天
       | 质量指标 | 图书完好率 | ≥95%
       | 成本指标 | 开放经费 | ≤20万元
    `),
    },
  ],
  invalid: [
    {
      name: "one quality row speaks of something else",
      table: targetTable(`
      产出指标 | 数量指标 | 党建督查次数 | ≥6次
       | | 驻村考核次数 | ≥20次
       | | 档案信息化人数 | ≥100人
       | | 选调培训次数 | ≥4次
       | 质量指标 | 党建督查覆盖率 | 100%
       | | 水库清淤合格率 {E03} | 100%
       | | 档案信息化率 | 100%
       | | 选调培训合格率 | 100%
       | 成本指标 | 党建督查经费 | ≤4万元
       | | 驻村考核经费 | ≤4万元
       | | 档案信息化经费 | ≤8万元
       | | 选调培训经费 | ≤4万元
    `),
      findings: [{ cell: "C14", related: ["C10", "C18"] }],
    },
  ],
});
