import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F02", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
      满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 96% | 10 | 10 |
    `),
    },
    {
      name: "a profile that leaves the weights free",
      table: `
      口径: sichuan
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 60 | 60 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
    `,
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 {F02:profile} | 数量指标 | 培训次数 | ≥7次 | 7次 | 60 | 60 |
      效益指标 {F02:profile} | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 20 | 20 |
      满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 96% | 10 | 10 |
    `),
    },
    {
      name: "against the form's own note it is a warning",
      table: selfTable(`
      产出指标 {F02:note} | 数量指标 | 培训次数 | ≥7次 | 7次 | 70 | 70 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 10 | 10 |
      满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 96% | 10 | 10 |
      页脚 | 备注：一级指标分值统一设置为：产出指标50分、效益指标10分、满意度指标10分。
    `),
      findings: [{ cell: "A10", severity: "warning", data: { sum: "70", wished: "50" } }],
    },
  ],
});
