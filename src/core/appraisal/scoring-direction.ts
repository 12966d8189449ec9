import { type Direction, type Indicator } from "../table/performance-table";
import { isHigherBetterName, isLowerBetterName } from "../values/direction";
import { sizeOf } from "../values/metric";
import { costDimension, isPaidOutName } from "./cost-names";

/** How long something takes: less of it is better, as far as the value is a duration. */
const TAKES =
  /(?:完成|完工|竣工|办理|办结|审批|审核|处理|处置|响应|到达|到场|到位|修复|恢复|抢修|拨付|发放|支付|兑付|建设|施工|反馈|回复|整改)(?:时间|时限|期限|周期|天数)|工期|耗时|用时/;

/** What is done about something bad (事故应急演练次数): more of it is no harm, whatever the name begins with. */
const ACT =
  /(?:演练|检查|排查|监测|监控|巡查|抽查|宣传|培训|教育|查处|整治|治理|整改|处理|处置|受理|接待|办理|办结|化解|调解|调查|防治|防控|评估|鉴定|救援|救助|打击|清理|清运|修复)(?:次数|场次|人次|批次|家次|起数|件数|处数|个数|户数|数量|面积|数|量)?$/;

const WORKING_DAYS = /工作日|自然日/;

/** 3天, 24小时, 5个工作日, 6个月. */
export function isDuration(indicator: Indicator): boolean {
  const unit = indicator.target?.parsed.unit ?? null;
  if (unit === null) return false;
  const quantity = sizeOf(unit)?.quantity;
  return quantity === "time" || quantity === "calendar" || WORKING_DAYS.test(unit);
}

/** A limit although the sign is "=": what is spent, or a bad rate. */
function isLimit(indicator: Indicator): boolean {
  const { target, name } = indicator;
  const isAmount = target?.parsed.unit === "元" || target?.parsed.kind === "unit-cost";
  const isSpent = isAmount && costDimension(indicator) === "direct" && !isPaidOutName(name.clean);
  return isSpent || (target?.parsed.unit === "%" && isLowerBetterName(name.clean));
}

/** 火灾隐患排查数, 投诉处理件数 without a sign: the bad word says nothing of the direction. */
function isActAgainst({ target, name }: Indicator): boolean {
  return target?.parsed.kind === "number" && ACT.test(name.clean);
}

/**
 * Which way a row is scored. "=" before what is spent, or before a bad rate, is a limit: who
 * spends 4.5万元 of "=5万元" has not missed anything. What is paid out to people (补助标准) is
 * to be just that. A range of a good rate (90%-95%) is not missed above its end. Without a sign
 * a duration is a limit where the name says what takes so long, and a count of what is done
 * against something bad is none.
 */
export function scoringDirection(indicator: Indicator): Direction {
  const { direction, natureLabel, name, target } = indicator;
  if (direction === "exact") {
    if (isLimit(indicator)) return "lower-is-better";
    const isRange = target?.parsed.operator === "between";
    return isRange && isHigherBetterName(name.clean) ? "higher-is-better" : direction;
  }
  const isOpen = target?.parsed.operator === null && natureLabel === null;
  if (!isOpen) return direction;
  if (direction === "lower-is-better")
    return isActAgainst(indicator) ? "higher-is-better" : direction;
  const takes = direction === "higher-is-better" && TAKES.test(name.clean) && isDuration(indicator);
  return takes ? "lower-is-better" : direction;
}
