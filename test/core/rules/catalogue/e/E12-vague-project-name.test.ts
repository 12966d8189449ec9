import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E12", {
  valid: [
    {
      table: targetTable(`
      项目名称: 公共图书馆开放补助
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a word that only ends so",
      table: targetTable(`
      项目名称: 高等学校图书馆补助
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      项目名称: 组织工作及培训经费等 {E12:and-so-on}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      项目名称: 专项工作经费 {E12:only-money}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
});
