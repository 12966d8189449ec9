import { amountIn, roundHalfUp, type Big, type Money } from "../../core/values";

/** An amount as 万元 with at most two decimals and thousands marks: 2 330 000 元 → "233". */
export function inWan(money: Money): string {
  return grouped(amountIn(money, "万元"));
}

/** Like `inWan`, for an amount that is a bare number of 元. */
export function yuanInWan(yuan: Big): string {
  return grouped(yuan.div(10_000));
}

/** A ratio as a percentage with at most one decimal: 0.1716 → "17.2%". */
export function percent(ratio: Big): string {
  return `${roundHalfUp(ratio.times(100), 1).toFixed()}%`;
}

function grouped(value: Big): string {
  const [whole = "0", decimals] = roundHalfUp(value).toFixed().split(".");
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals ? `${marked}.${decimals}` : marked;
}

/** A cell's text on one line: labels and names are often broken over several. */
export function oneLine(text: string): string {
  return text.split(/\s+/u).join(" ").trim();
}
