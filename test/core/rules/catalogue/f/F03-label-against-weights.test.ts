import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F03", {
  valid: [
    {
      table: selfTable(`
      产出指标（50分） | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
    `),
    },
    {
      name: "a pass for each block",
      table: selfTable(`
      产出指标（50分） | 数量指标 | 培训次数 | ≥7次 | 7次 | 20 | 20 |
      | 质量指标 | 合格率 | ≥90% | 92% | 30 | 30 |
      效益指标（30分） | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
    `),
      passes: ["default", "default"],
    },
    {
      name: "a label printed on each of its rows is one label",
      table: selfTable(`
      产出指标（50分） | 数量指标 | 培训次数 | ≥7次 | 7次 | 20 | 20 |
      产出指标（50分） | 质量指标 | 合格率 | ≥90% | 92% | 30 | 30 |
      效益指标（30分） | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
    `),
      passes: ["default", "default"],
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标（60分） {F03} | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
    `),
    },
    {
      name: "a second level",
      table: selfTable(`
      产出指标 | 数量指标（20分） {F03} | 培训次数 | ≥7次 | 7次 | 10 | 10 |
      | | 培训人数 | ≥90人 | 95人 | 5 | 5 |
    `),
      findings: [{ cell: "B10", data: { printed: "20", sum: "15" }, related: ["F10", "F11"] }],
    },
  ],
});
