import { Big } from "./decimal";

/** Units that an amount is written in; the unit is a part of the amount. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

const YUAN: Record<MoneyUnit, number> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** An amount in 元, with the unit that it was written in, for showing it again. */
export interface Money {
  /** In 元. */
  readonly yuan: Big;
  readonly unit: MoneyUnit;
}

/** Makes an amount from a number written in `unit`: (233, 万元) → 2 330 000 元. */
export function money(written: Big | string | number, unit: MoneyUnit): Money {
  return { yuan: new Big(written).times(YUAN[unit]), unit };
}

/** The amount as a number of `unit`: 2 330 000 元 in 万元 → 233. */
export function amountIn(value: Money, unit: MoneyUnit): Big {
  return value.yuan.div(YUAN[unit]);
}
