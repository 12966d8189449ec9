import type { Finding } from "../../../src/core/rules";

/**
 * A finding of a rule whose sentence needs no data of its own, so that views can be tested
 * without running the rules: A08 (no rows for review and signature).
 */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    code: "A08",
    slug: "sign-off-missing",
    severity: "warning",
    certainty: "certain",
    sheet: "Sheet1",
    cell: "A10",
    related: [],
    variant: "missing",
    data: {},
    fix: null,
    subject: "",
    cause: null,
    ...more,
  };
}
