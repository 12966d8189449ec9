import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F09", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.67 | 年内4人离职
    `),
    },
    {
      name: "no column for reasons",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.67
    `,
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.67 | {F09}
    `),
    },
    {
      name: "无 is no reason",
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14 | 无 {F09}
    `),
      findings: [{ cell: "H10", severity: "error", related: ["G10", "D10", "E10", "F10"] }],
    },
    {
      name: "no score yet",
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | | {F09}
    `),
    },
  ],
});
