import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("G01", {
  valid: [
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90%
    `),
    },
    {
      name: "a ceiling on dissatisfaction",
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 投诉率 | ≤1%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥75% {G01:low}
    `),
      findings: [{ cell: "D9", severity: "warning" }],
    },
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥85% {G01:below-usual}
    `),
    },
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥98% {G01:high}
    `),
    },
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 读者满意度 | 100% {G01:high}
    `),
    },
  ],
});
