import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("C22", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 县区覆盖率 | 100%
      | 数量指标 | 培训次数 | 1次
      满意度指标 | 满意度指标 | 读者满意度 | ≥90%
    `),
    },
    {
      name: "an actual without its sign is no lost format",
      table: selfTable(`
      满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 96 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      name: "the unit column says %, the cell lost its format",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
      产出指标 | 质量指标 | 培训合格率 | 0.98 {C22} | %
       | | 教材合格率 | 100 | %
       | | 系统故障率 | 0.5 | %
    `,
      findings: [{ cell: "D9", fix: "98" }],
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 县区覆盖率 | 1 {C22}
      | | 书稿审读率 | 100 {C22}
      满意度指标 | 满意度指标 | 读者满意度 | ≥90%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 县区覆盖率 | 0.95 {C22}
      满意度指标 | 满意度指标 | 读者满意度 | ≥90%
    `),
      findings: [{ cell: "D9", fix: "95%", data: { meant: "95%" } }],
    },
    {
      name: "1 against 95 %",
      table: selfTable(`
      满意度指标 | 满意度指标 | 读者满意度 | ≥95% | 1 {C22} | 10 | 10 |
    `),
      findings: [{ cell: "E10", fix: "100%" }],
    },
  ],
});
