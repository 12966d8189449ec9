import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("G02", {
  valid: [
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 到馆读者满意度 | ≥90%
    `),
    },
    {
      name: "the public is whom a public service serves",
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 社会公众满意度 | ≥90%
    `),
    },
    {
      name: "the public beside those who are served",
      table: targetTable(`
      项目名称: 干部教育培训
      满意度指标 | 服务对象满意度指标 | 参训干部满意度 | ≥90%
       | | 社会公众满意度 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 满意度 {G02:nobody} | ≥90%
    `),
    },
    {
      table: targetTable(`
      满意度指标 | 服务对象满意度指标 | 服务对象满意度 {G02:nobody} | ≥90%
    `),
    },
    {
      table: targetTable(`
      项目名称: 干部教育培训
      满意度指标 | 服务对象满意度指标 | 社会公众满意度 {G02:public-only} | ≥90%
    `),
    },
  ],
});
