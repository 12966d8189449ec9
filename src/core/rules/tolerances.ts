import { Big } from "../values/decimal";

/**
 * How far two figures may differ and still say the same. Each has its reason; no rule
 * holds a number of its own.
 */

/** Forms print 万元 with two decimals, so sums of them agree to 0.01 万元. In 元. */
export const MONEY_TOLERANCE_YUAN = new Big(100);

/** Points are rounded to two decimals, many units round to one: half a tenth is no difference. */
export const SCORE_TOLERANCE = new Big("0.05");

/** Weights are typed, not computed: only the noise of thirds (16.67 × 3) is let through. */
export const WEIGHT_TOLERANCE = new Big("0.05");

/** Quantity × unit cost is planned with rounded prices; 2 % is rounding, more is a gap. Ratio. */
export const PRODUCT_TOLERANCE = new Big("0.02");

/** Two amounts that differ by this factor were written in different units (元 and 万元: 10⁴). */
export const MAGNITUDE_FACTOR = new Big(1000);

/** After its unit is corrected an amount must stand within this factor of its peers. */
export const PEER_FACTOR = new Big(100);

/** 全年预算 against 年初预算: above 30 % the change must be explained (追加、调减应说明). Ratio. */
export const BUDGET_CHANGE_LIMIT = new Big("0.3");

/** Outputs complete with less than half of the money: costs or results are not what they seem. Ratio. */
export const VERY_LOW_EXECUTION = new Big("0.5");

/** All money spent, but an output below this attainment: spent without the result. Ratio. */
export const UNFINISHED_OUTPUT = new Big("0.8");

/** 执行率 that counts as "all of it"; 99.95 % is printed as 100 %. Ratio. */
export const FULL_EXECUTION = new Big("0.9995");

/** A task's unit cost this many times the table's median stands out. */
export const UNIT_COST_OUTLIER = new Big(5);

/** Fewer tasks with the same unit have no meaningful median. */
export const UNIT_COST_PEERS = 5;

/** Fewer scored rows say nothing about a pattern of full scores. */
export const FULL_SCORE_ROWS = 5;

/** `其中` rows are counts and areas as typed: only noise in the last decimal is let through. */
export const PART_TOLERANCE = new Big("0.01");

/** Sums in running text are rounded to the figures shown. Ratio of the stated result. */
export const STATED_SUM_TOLERANCE = new Big("0.005");
