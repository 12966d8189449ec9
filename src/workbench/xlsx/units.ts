/**
 * Lengths of the file format and of the model. The model counts points everywhere; the
 * file counts column widths in digits of the workbook's standard font, chart offsets in
 * English Metric Units and page margins in inches.
 */

/**
 * Pixels of one digit of the standard font (11 points). One figure for reading and
 * writing, so that a width survives the way through a file unchanged.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
export const EMU_PER_POINT = 12_700;

/** Column width of a file (digits, margins included) to points. */
export function widthToPoints(digits: number): number {
  return Number((digits * DIGIT_PIXELS * POINTS_PER_PIXEL).toFixed(4));
}

/** Points to the column width of a file; what the other way gave comes back exactly. */
export function pointsToWidth(points: number): number {
  return Number((points / (DIGIT_PIXELS * POINTS_PER_PIXEL)).toFixed(6));
}

/** Inches to points, without the dust of binary fractions (0.7 is 50.4). */
export function inchesToPoints(inches: number): number {
  return Number((inches * POINTS_PER_INCH).toFixed(4));
}

export function pointsToInches(points: number): number {
  return Number((points / POINTS_PER_INCH).toFixed(6));
}
