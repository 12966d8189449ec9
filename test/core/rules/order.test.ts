import { foldFollowUps } from "../../../src/core/rules/causes";
import { inReadingOrder } from "../../../src/core/rules/order";
import { type Finding } from "../../../src/core/rules";
import { aFinding as finding } from "./a-finding";

function order(findings: readonly Finding[]): readonly string[] {
  const steps = inReadingOrder(foldFollowUps(findings));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.map(({ code, cell }) => `${code} ${cell}`);
  }
}

it("errors come before warnings before hints, in the order they were said", () => {
  expect(
    order([
      finding("A06", "F9", { severity: "hint" }),
      finding("B01", "C3"),
      finding("B04", "C4"),
      finding("C06", "E5", { severity: "error" }),
    ]),
  ).toEqual(["C06 E5", "B01 C3", "B04 C4", "A06 F9"]);
});

it("what shares a cause stands together at its gravest finding's place", () => {
  expect(
    order([
      finding("A07", "C4", { cause: "rows" }),
      finding("B01", "C3"),
      finding("A07", "C9", { cause: "rows", severity: "error" }),
    ]),
  ).toEqual(["A07 C9", "A07 C4", "B01 C3"]);
});

it("a follow-up stands behind what it follows from, even where it is graver", () => {
  expect(
    order([
      finding("B01", "C3"),
      finding("C06", "E5"),
      finding("F05", "H5", { severity: "error" }),
    ]),
  ).toEqual(["C06 E5", "F05 H5", "B01 C3"]);
});

it("a rule on another row follows from nothing", () => {
  const { findings, leaders } = foldFollowUps([finding("C06", "E5"), finding("F05", "H6")]);
  expect(findings.map(({ cause }) => cause)).toEqual([null, null]);
  expect(leaders.size).toBe(0);
});

it("a sum follows from what is wrong with one of its cells, not from cells outside it", () => {
  const causeOfSum = (cell: string): string | null | undefined =>
    foldFollowUps([
      finding("C12", cell, { subject: "成本" }),
      finding("D01", "E44:E62", { severity: "error" }),
    ]).findings.find(({ code }) => code === "D01")?.cause;
  expect(causeOfSum("E58")).toBe("C12|成本");
  expect(causeOfSum("E70")).toBeNull();
});

it("nothing is lost or said twice", () => {
  const findings = [
    finding("F27", "H17", { cause: "no-values" }),
    finding("A04", "E17", { severity: "error" }),
    finding("F17", "F17", { cause: "word" }),
    finding("F17", "F20", { cause: "word" }),
  ];
  expect([...order(findings)].sort()).toEqual(["A04 E17", "F17 F17", "F17 F20", "F27 H17"]);
});
