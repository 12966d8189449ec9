import { normalise } from "../values/normalise";

/**
 * Kinds of expense, whatever the task: items of 部门预算支出经济分类, the make-up of a works'
 * cost, overheads. Written without the ending 费, 费用, 支出 or 成本.
 */
const KINDS: ReadonlySet<string> = new Set(
  `办公 印刷 咨询 手续 水 电 水电 邮电 通讯 通信 网络 取暖 物业 物业管理 差旅 交通 租赁 场地 场地租赁 会议 培训
  材料 专用材料 资料 被装购置 燃料 专用燃料 燃油 劳务 委托业务 工会 福利 维修 维护 维修维护 公务接待
  公务用车运行维护 伙食 餐 住宿 食宿 保险 师资 专家 专家咨询 评审 人员 人工 耗材 税金及附加 日常公用 公用
  办公设备购置 专用设备购置 设备购置 设备 工器具购置 软件购置 机动 杂
  建筑工程 建筑安装 建筑安装工程 建安 建安工程 安装工程 工程 土建 勘察 勘测 设计 勘察设计 监理 工程监理 设计监理
  招标 招标代理 招投标 前期 前期工作 建设单位管理 项目管理 工程管理 管理 检测 检验检测 造价咨询 审计 工程审计
  结算审计 税 预备 基本预备 不可预见 征地补偿 土地补偿 拆迁补偿 青苗补偿`.split(/\s+/),
);

/** Kinds that stand without such an ending, or with 经费. */
const WHOLE_NAMES =
  /^(?:其[他它](?:费用|费|支出|开支|成本|经费|交通费用|商品和服务支出|资本性支出)?|工程建设其他费用?|(?:人员|办公|公用|日常公用|机动|其他)经费)$/;

const ENDING = /(?:费用|费|支出|开支|成本)$/;
/** The row's number: 1. or （一） or 2、. */
const NUMBER = /^\(?[\d一二三四五六七八九十]+[).,、]/;
const BRACKETS = /\([^()]*\)/g;
const PARTS = /[、,/及和与]/;

function isKind(name: string): boolean {
  const root = name.replace(ENDING, "");
  return WHOLE_NAMES.test(name) || (root !== name && KINDS.has(root));
}

/** True where a cost's name is a kind of expense (差旅费, 工程监理费, 勘察、设计费), not a task. */
export function isExpenseKind(name: string): boolean {
  const clean = normalise(name).replace(NUMBER, "").replace(BRACKETS, "");
  if (isKind(clean)) return true;
  // Of several kinds the last one may have the ending for all: 勘察、设计费.
  const parts = clean.split(PARTS);
  return isKind(parts.at(-1) ?? "") && parts.every((part) => KINDS.has(part.replace(ENDING, "")));
}
