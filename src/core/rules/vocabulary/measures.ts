const RATE =
  /率|比例|比重|占比|百分比|百分点|满意度|满意程度|知晓度|覆盖面|完好度|达标度|认可度|支持度|%/;
/** Words in 率 that are no ratios. */
const NOT_RATE = /(?<!有)效率|频率|汇率|费率|税率|(?<!便|胜|专)利率|(?<!成)功率|速率|率先|率领/g;

/** True where the name promises a ratio: 覆盖率, 占比, 满意度. */
export function isRateName(name: string): boolean {
  return RATE.test(name.replace(NOT_RATE, ""));
}
