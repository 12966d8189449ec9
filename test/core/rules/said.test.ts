import { catalogue, type Finding } from "../../../src/core/rules";
import { examplesOf, readRulePage } from "../../support/rule-page";
import { checkSketch } from "../../support/rule-tester";
import { SAID } from "./said";

/** One finding in one line: place, variant, what the sentence needs, the fix, and what belongs to it. */
function lineOf({ cell, variant, severity, data, fix, related, subject, cause }: Finding): string {
  const facts = Object.entries(data).map(([key, value]) => `${key}=${String(value)}`);
  return [
    `${cell} ${variant} ${severity}`,
    facts.join("; "),
    fix ? `${fix.cell} → ${fix.to}` : "",
    related.join(" "),
    subject,
    cause ?? "",
  ]
    .join(" | ")
    .replace(/\n/g, "⏎")
    .replace(/(?: \| )+$/, "")
    .trimEnd();
}

const said = new Map(
  SAID.trim()
    .split(/\n(?=[A-G]\d\d$)/m)
    .map((part) => {
      const [code = "", ...lines] = part.split("\n");
      return [code, lines];
    }),
);

describe.each(catalogue.map(({ code }) => code))("%s", (code) => {
  it("says of the wrong examples on its page what a person needs to know", () => {
    const examples = examplesOf(readRulePage(code), "错误示例");
    const lines = examples.flatMap((example) =>
      checkSketch(example, { only: [code] }).findings.map(lineOf),
    );
    expect(lines).toEqual(said.get(code));
  });
});
