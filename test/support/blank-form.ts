/** Findings that say no more than that something of a form is left blank. */
export const BLANK_FINDINGS: readonly string[] = [
  "A01",
  "A02",
  "A03",
  "A04",
  "A06",
  "A08",
  "A10",
  "A11",
  "A12",
  "F18",
  "F25",
  "F29",
];
