/** A value axis: from where to where, in round steps. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** The round number next above: 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

/**
 * An axis for values, from zero where they allow it, in about so many steps.
 *
 * @param wished bounds that the chart itself sets
 */
export function scaleFor(
  values: readonly number[],
  steps: number,
  wished: { readonly minimum?: number | undefined; readonly maximum?: number | undefined } = {},
): Scale {
  const lowest = wished.minimum ?? Math.min(0, ...values);
  // Room above the longest bar for its label.
  const highest = wished.maximum ?? Math.max(0, ...values) * 1.05;
  const span = highest - lowest || 1;
  const step = roundStep(span / Math.max(1, steps));
  const from = wished.minimum ?? Math.floor(lowest / step) * step;
  const to = wished.maximum ?? (Math.ceil(highest / step) * step || from + step);
  const ticks: number[] = [];
  for (let index = 0; index <= 50 && from + index * step <= to + step / 1e6; index++) {
    // Without the dust of binary fractions: 0.3 and not 0.30000000000000004.
    ticks.push(Number((from + index * step).toPrecision(12)));
  }
  return { from, to: to === from ? from + 1 : to, ticks };
}

/** Where a value lies on the axis, 0 to 1. */
export function along(scale: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
}
