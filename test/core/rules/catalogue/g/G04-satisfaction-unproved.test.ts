import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("G04", {
  valid: [
    {
      table: selfTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 10 | 10 |
    `),
    },
    {
      name: "the remark names the survey",
      table: selfTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 100% | 10 | 10 | 发放问卷120份，收回120份
    `),
    },
    {
      name: "nothing was reached yet",
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | 100%
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 100% {G04} | 10 | 10 |
    `),
    },
  ],
});
