import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C08", {
  valid: [
    {
      name: "growth and feelings in percent",
      table: targetTable(`
      效益指标 | 经济效益指标 | 工业增加值增速 | ≥7%
       | 社会效益指标 | 群众安全感 | ≥96%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 干部档案管理信息化率 | 100%
      效益指标 | 经济效益指标 | 农民收入增长 | ≥5%
    `),
    },
    {
      name: "a count of people is C09's",
      table: targetTable(`
      产出指标 | 数量指标 | 覆盖人数 | 100%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 干部档案管理信息化 {C08} | 100%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 干部调配、干部推荐、考察覆盖 {C08} | 100%
    `),
      findings: [{ cell: "C9", severity: "hint", related: ["D9"] }],
    },
  ],
});
