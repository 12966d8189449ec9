import { isExpenseKind } from "../../../src/core/appraisal/expense-kinds";

it.each([
  "差旅费",
  "印刷费用",
  "办公支出",
  "培训成本",
  "维修（护）费",
  "1.劳务费",
  "（二）工程监理费",
  "3、不可预见费",
  "其他",
  "其他费用",
  "其它支出",
  "其他商品和服务支出",
  "工程建设其他费",
  "日常公用经费",
  "勘察、设计费",
  "印刷费及资料费",
  "水费、电费",
])("%s is a kind of expense", (name) => {
  expect(isExpenseKind(name)).toBe(true);
});

it.each([
  "组工干部培训费",
  "河道维修费",
  "困难福利费",
  "培训经费",
  "设备",
  "培训",
  "其他乡镇补助",
  "测绘、设计费",
  "勘察、培训次数",
  "慰问及劳务补贴",
  "",
])("%s is a task or nothing", (name) => {
  expect(isExpenseKind(name)).toBe(false);
});
