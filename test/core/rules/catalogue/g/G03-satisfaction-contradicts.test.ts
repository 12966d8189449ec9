import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("G03", {
  valid: [
    {
      name: "different people",
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90%
       | | 家长满意度 | ≥85%
    `),
    },
    {
      name: "goal and row agree",
      table: targetTable(`
      目标: 全年开放图书馆，读者满意度达到90%以上。
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥90%
       | | 群众满意率 | ≥85% {G03}
    `),
      findings: [{ cell: "D10", data: { other: "90%" } }],
    },
    {
      table: targetTable(`
      目标: 全年开放图书馆，读者满意度达到95%以上。
      满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% {G03}
    `),
    },
  ],
});
