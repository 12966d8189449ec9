import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

/** Four tasks, the second to the fourth with these quality rows. */
function fourTasks(second: string, third: string, fourth = "选调培训合格率"): string {
  return targetTable(`
    产出指标 | 数量指标 | 党建督查次数 | ≥6次
     | | 驻村考核次数 | ≥20次
     | | 档案信息化人数 | ≥100人
     | | 选调培训次数 | ≥4次
     | 质量指标 | 党建督查覆盖率 | 100%
     | | ${second} | 100%
     | | ${third} | 100%
     | | ${fourth} | 100%
     | 成本指标 | 党建督查经费 | ≤4万元
     | | 驻村考核经费 | ≤4万元
     | | 档案信息化经费 | ≤8万元
     | | 选调培训经费 | ≤4万元`);
}

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
    {
      name: "a short name may be a property of the task, and one letter of the task's is enough",
      table: fourTasks("座席在岗合格率", "灯具亮灯率"),
    },
    {
      name: "quality rows that do not name their tasks as a rule",
      table: fourTasks("座席在岗合格率", "病险水库除险加固合格率", "群众反映问题办结率"),
    },
    {
      name: "quantity and cost that are not plainly one task",
      table: fourTasks("驻村考核覆盖率", "病险水库除险加固合格率").replace(
        "档案信息化经费",
        "档案库房改造经费",
      ),
    },
  ],
  invalid: [
    {
      name: "six letters name a subject of their own",
      table: fourTasks("驻村考核覆盖率", "病险水库加固合格率 {E03}"),
    },
    {
      name: "one quality row speaks of something else",
      table: targetTable(`
      产出指标 | 数量指标 | 党建督查次数 | ≥6次
       | | 驻村考核次数 | ≥20次
       | | 档案信息化人数 | ≥100人
       | | 选调培训次数 | ≥4次
       | 质量指标 | 党建督查覆盖率 | 100%
       | | 病险水库除险加固合格率 {E03} | 100%
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
