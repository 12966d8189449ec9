/** The grid counts pixels, the model points. */
const PIXELS_PER_POINT = 96 / 72;

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function toPoints(pixels: number): number {
  return Number((pixels / PIXELS_PER_POINT).toFixed(4));
}
