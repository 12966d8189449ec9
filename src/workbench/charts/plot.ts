import { type ChartValues } from "./chart-values";

/** What is left of the picture for the axes and bars. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Colours that keep apart when printed in grey: each next one is clearly lighter or darker
 * than the one before.
 */
export const COLORS = ["#1F4E79", "#F4B183", "#548235", "#BDD7EE", "#7F3F98", "#FFD966"] as const;

/** A series' own colour, or the next of ours. */
export function colorOf(series: ChartValues["series"][number], index: number): string {
  return series.color ?? COLORS[index % COLORS.length] ?? COLORS[0];
}
