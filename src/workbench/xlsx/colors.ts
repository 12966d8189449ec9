import { type Color } from "hucre";

/** The 56 colours of Excel's old palette (indices 8–63); 0–7 repeat the first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Six hexadecimal digits of "FF0000", "#ff0000" or "FFFF0000" (with its alpha before). */
function sixDigits(hex: string): string | null {
  const digits = hex.replace("#", "").toUpperCase();
  if (/^[0-9A-F]{6}$/.test(digits)) return digits;
  return /^[0-9A-F]{8}$/.test(digits) ? digits.slice(2) : null;
}

/**
 * Places in the theme's list (dark 1, light 1, dark 2, light 2, accents …) of the colours
 * that cells count: there light 1 is 0 and dark 1, the colour of text, is 1.
 */
const THEME_PLACES = [1, 0, 3, 2] as const;

/** A theme colour, darkened (tint below 0) or lightened towards white. */
function themeColor(theme: readonly string[], index: number, tint: number): string | null {
  const digits = sixDigits(theme[THEME_PLACES[index] ?? index] ?? "");
  if (digits === null || tint === 0) return digits;
  const channels = [0, 2, 4].map((at) => {
    const channel = parseInt(digits.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return channels
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** A colour of a file as "#RRGGBB"; undefined where the file leaves it to Excel. */
export function toHex(
  color: Color | undefined,
  theme: readonly string[] | undefined,
): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) {
    const digits = sixDigits(color.rgb);
    return digits === null ? undefined : `#${digits}`;
  }
  if (color.theme !== undefined && theme) {
    const digits = themeColor(theme, color.theme, color.tint ?? 0);
    return digits === null ? undefined : `#${digits}`;
  }
  if (color.indexed === undefined) return undefined;
  const digits = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return digits === undefined ? undefined : `#${digits}`;
}

/** "#RRGGBB" as a colour of a file. */
export function fromHex(hex: string): Color {
  return { rgb: sixDigits(hex) ?? "000000" };
}
