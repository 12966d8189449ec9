import { type PerformanceTable } from "../../table/performance-table";

/** Works, repairs and purchases: projects whose costs must be named (财预〔2021〕101号). */
const WORKS =
  /(?:工程|基建|基础设施|新建|改建|扩建|修建|修缮|维修|改造|建设|装修|硬化|安装|铺设|高标准农田|采购|购置|购买设备|设备更新)/;

/** Words that turn them into something else: 党的建设, 队伍建设, 农田建设管护 (the upkeep of what was built). */
const NOT_WORKS =
  /(?:党|组织|队伍|制度|机制|文明|文化|法治|廉政|作风|能力|体系|平安|信息化|精神文明|班子|人才|学科|专业|课程|师资|品牌|信用|智库|团队)[^,。;、]{0,4}建设|工程师|民生工程|菜篮子工程|安全工程|[^,。;、及和与]{0,10}(?:管护|养护|保洁|运行维护|运维)/g;

/** True for works, repairs and purchases, by the project's name or declared kind. */
export function isWorksOrPurchase(table: PerformanceTable): boolean {
  const kind = table.header
    .filter((entry) => entry.role === "project-kind")
    .map((entry) => entry.text)
    .join(" ");
  const name = table.projectName?.text ?? "";
  return WORKS.test(`${name} ${kind.includes("□") ? "" : kind}`.replaceAll(NOT_WORKS, ""));
}

/** Air, water, soil, waste: projects whose ecological benefit a reviewer asks for. */
const ENVIRONMENT =
  /空气|大气|污染|环保|生态|绿化|造林|植树|水土保持|污水|垃圾|节能|减排|抑尘|扬尘|秸秆|湿地|河道|水环境|人居环境|噪声|固废|碳/;

/** True where the project is about the environment, by its name and overview. */
export function isEnvironmental(table: PerformanceTable): boolean {
  return ENVIRONMENT.test(table.projectName?.text ?? "");
}
