import { type Severity } from "../rules/finding";

/** How a marked cell looks. */
export interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly letters: "bold" | "underline" | "italic";
}

/**
 * Looks of the marks. They lie over the person's own fill, so each brings its font colour:
 * contrast is at least 7:1. In grey print and for the colour-blind they differ by lightness
 * of the fill (dark, middle, light) and by the letters: bold, underlined, italic.
 */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#F2A6A6", font: "#5C0000", letters: "bold" },
  warning: { fill: "#FFDF80", font: "#4D3800", letters: "underline" },
  hint: { fill: "#DCEBFA", font: "#1B3A57", letters: "italic" },
};

/** The always true, constant rule of a mark; it says whose the mark is. */
export function markFormula(severity: Severity): string {
  return `="jixiao-${severity}"<>""`;
}
