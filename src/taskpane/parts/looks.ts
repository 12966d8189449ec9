/** A link among other words in a system that takes its colour away (Windows high contrast). */
export const LINE_WITHOUT_COLOURS = {
  "@media (forced-colors: active)": { textDecorationLine: "underline" },
} as const;
