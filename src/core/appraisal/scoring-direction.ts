import { type Direction, type Indicator } from "../table/performance-table";
import { isHigherBetterName, isLowerBetterName } from "../values/direction";
import { sizeOf } from "../values/metric";
import { costDimension, isPaidOutName } from "./cost-names";

/** How long something takes: less of it is better, as far as the value is a duration. */
const TAKES =
  /(?:完成|完工|竣工|办理|办结|审批|审核|处理|处置|响应|到达|到场|到位|修复|恢复|抢修|拨付|发放|支付|兑付|建设|施工|反馈|回复|整改)(?:时间|时限|期限|周期|天数)|工期|耗时|用时/;

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
  return isSpent || isLowerBetterName(name.clean);
}

/**
 * Which way a row is scored. "=" before what is spent, or before a bad rate, is a limit: who
 * spends 4.5万元 of "=5万元" has not missed anything. What is paid out to people (补助标准) is
 * to be just that. A range of a good rate (90%-95%) is not missed above its end. A duration
 * without a sign is a limit where the name says what takes so long.
 */
export function scoringDirection(indicator: Indicator): Direction {
  const { direction, natureLabel, name, target } = indicator;
  if (direction === "exact") {
    if (isLimit(indicator)) return "lower-is-better";
    const isRange = target?.parsed.operator === "between";
    return isRange && isHigherBetterName(name.clean) ? "higher-is-better" : direction;
  }
  const isOpen = target?.parsed.operator === null && natureLabel === null;
  return isOpen &&
    direction === "higher-is-better" &&
    TAKES.test(name.clean) &&
    isDuration(indicator)
    ? "lower-is-better"
    : direction;
}
