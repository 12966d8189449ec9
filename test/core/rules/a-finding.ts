import { type Finding } from "../../../src/core/rules";

/** A finding of which only what matters is said. */
export function aFinding(code: string, cell: string, more: Partial<Finding> = {}): Finding {
  return {
    code,
    slug: code,
    severity: "warning",
    certainty: "certain",
    sheet: "Sheet1",
    cell,
    related: [],
    variant: "default",
    data: {},
    fix: null,
    subject: "",
    cause: null,
    ...more,
  };
}
