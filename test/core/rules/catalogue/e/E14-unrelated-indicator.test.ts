import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E14", {
  valid: [
    {
      name: "tractor roads belong to farmland",
      table: targetTable(`
      项目名称: 高标准农田建设
      产出指标 | 数量指标 | 新建机耕路长度 | ≥28公里
    `),
    },
    {
      table: targetTable(`
      项目名称: 2022年高标准农田项目
      产出指标 | 数量指标 | 田间道路长度 | ≥7公里
    `),
    },
    {
      name: "the goal speaks of it",
      table: targetTable(`
      项目名称: 2022年高标准农田项目
      目标: 建设高标准农田700亩，硬化村道7公里。
      产出指标 | 数量指标 | 村内道路硬化里程 | ≥7公里
    `),
    },
    {
      name: "a project of no known kind may measure anything",
      table: targetTable(`
      项目名称: 乡村振兴衔接资金
      产出指标 | 数量指标 | 村内道路硬化里程 | ≥7公里
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      项目名称: 2022年高标准农田项目
      目标: 建设高标准农田700亩。
      产出指标 | 数量指标 | 农户供水设施数量 {E14} | ≥20座
    `),
    },
  ],
});
