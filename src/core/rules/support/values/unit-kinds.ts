import { Big } from "../../../values/decimal";
import { sizeOf } from "../../../values/metric";

/** What a unit measures; units that can count anything (个, 项, 处) have no kind. */
export type UnitKind =
  | "times"
  | "people"
  | "households"
  | "books"
  | "length"
  | "area"
  | "weight"
  | "volume"
  | "duration"
  | "animals"
  | "things"
  | "percent"
  | "money";

interface Measure {
  readonly kind: UnitKind;
  /** In the kind's base unit where units of a kind convert; null where they do not. */
  readonly factor: Big | null;
}

const MEASURES = new Map<string, Measure>();

function say(kind: UnitKind, units: string, factor: number | string | null = null): void {
  for (const unit of units.split(" ")) {
    MEASURES.set(unit, { kind, factor: factor === null ? null : new Big(factor) });
  }
}

say("times", "次 场 场次 批次 批 期 回 趟 轮 班 班次 车次 台次 辆次 届 遍");
say("people", "人 名 位 人次 人头");
say("households", "户 户次");
say("books", "册 本 册次");
say("animals", "只 头 匹 羽 尾");
say("things", "台 辆 套 架 艘 座 栋 幢 间 所 顶 棵 盏 枚");
say("duration", "秒 s", "0.00001157");
say("duration", "分钟 min", "0.000694");
say("duration", "小时 h 个小时", "0.04167");
say("duration", "天 日 工作日 个工作日 自然日 个自然日", 1);
say("duration", "周 星期 个星期", 7);
say("duration", "月 个月", 30);
say("duration", "季度 个季度", 91);
say("duration", "年 年度", 365);
say("percent", "%");
say("money", "元", 1);

/** What a unit measures, and its size; null for units that count anything. */
export function measureOf(unit: string | null): Measure | null {
  if (unit === null) return null;
  const known = MEASURES.get(unit);
  if (known) return known;
  const metric = sizeOf(unit);
  if (!metric || metric.quantity === "time" || metric.quantity === "calendar") return null;
  return { kind: metric.quantity, factor: metric.size };
}

/** Measure words at the end of a name, with the kinds of units that fit them. */
const NAME_MEASURES: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/人次(?:数)?$/u, ["people", "times"]],
  [/(?:人数|人口数|人口|人员数量|员数)$/u, ["people", "households"]],
  [/(?:户数|家庭数)$/u, ["households", "people"]],
  // Called by those who benefit: they are neither measured nor weighed.
  [
    /(?:群众|农户|住户|学生|教师|师生|人员|党员|儿童|老人|妇女|演员|职工|居民|村民)$/u,
    ["people", "households", "times", "percent", "money"],
  ],
  [/(?:场次|批次|次数|频次|期数|场数|班次)(?:数)?$/u, ["times", "people"]],
  [
    /(?:(?:事故|事件|案件)(?:数量|数)?|起数|件数)$/u,
    ["times", "people", "households", "percent", "money"],
  ],
  [/(?<![建造注])(?:册数|本数)$/u, ["books"]],
  [/面积$/u, ["area"]],
  [/(?:里程|长度|公里数|宽度|高度|厚度|深度|射程)$/u, ["length"]],
  [
    /(?:天数|年限|期限|时限|时长|工期|周期|有效期|保质期|响应时间|修复时间|缩短时间|时间缩短)$/u,
    ["duration"],
  ],
  // Things, whatever 数量 says of them, are neither days nor people, kilometres nor percents.
  [
    /(?:项目|工程|村|社区|基地)(?:数量|个数|数)$/u,
    ["times", "households", "books", "animals", "money", "area", "weight", "things"],
  ],
  // What stands whole and by itself has no area, length or weight either.
  [
    /(?:学校|幼儿园|医院|卫生院|企业|机构|平台|设备|车辆|系统|站点|网点|小区|楼栋|仪|泵|灯|探头|摄像头|点位|内涝点|岗位|专利|专利授权|案件|案件办理|纠纷调解|报告|水库|单位|队伍)(?:数量|个数|数)$/u,
    ["times", "households", "books", "animals", "money", "things"],
  ],
  [/(?<=学|院)校数$/u, ["things", "times", "households"]],
  [/(?:重量|吨数|产量)$/u, ["weight", "volume", "length", "area", "animals", "books"]],
];

/**
 * The kinds of units that fit the measure word a name ends in; null where it has none.
 * 次数 fits 人次 and people fit 户, since both are used for each other.
 */
export function kindsOfName(
  name: string,
): { readonly word: string; readonly kinds: readonly UnitKind[] } | null {
  for (const [end, kinds] of NAME_MEASURES) {
    const match = end.exec(name);
    if (match) return { word: match[0], kinds };
  }
  return null;
}

/** 次数 in people is a mismatch though 人次 is not: the exact units that do not fit a word. */
export function fitsName(word: string, kinds: readonly UnitKind[], unit: string): boolean {
  const measure = measureOf(unit);
  if (!measure) return true;
  if (word.includes("次") && !word.includes("人次") && measure.kind === "people")
    return unit === "人次";
  return kinds.includes(measure.kind);
}
