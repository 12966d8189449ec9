import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Greens of the add-in's icon; 80 is the one of buttons, white on it reads at 5.4 : 1. */
const GREEN: BrandVariants = {
  10: "#031a0f",
  20: "#072717",
  30: "#0a3822",
  40: "#0b482b",
  50: "#0c5834",
  60: "#0d683d",
  70: "#0e7243",
  80: "#0f7a48",
  90: "#2c9160",
  100: "#4caa7a",
  110: "#63b98c",
  120: "#7bc79f",
  130: "#94d4b1",
  140: "#addfc3",
  150: "#c8ebd7",
  160: "#e4f6ec",
};

/** Chinese faces first where the system has them; Fluent's own list has none. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif";

export const LIGHT: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONTS };
export const DARK: Theme = { ...createDarkTheme(GREEN), fontFamilyBase: FONTS };

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Whether a theme's body colour is dark; Office gives it as "#1f1f1f". */
export function isDark(color: string | undefined): boolean {
  const match = HEX.exec(color ?? "");
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}
