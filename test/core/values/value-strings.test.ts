import { readFileSync } from "node:fs";
import { parseValue, type ParsedValue } from "../../../src/core/values";

/** Each line of value-strings.txt: a value as forms write it (form's year 2022) and its reading. */
const FILE = "test/core/values/value-strings.txt";

const cases = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const at = line.lastIndexOf(" | ");
    return { text: line.slice(0, at), reading: line.slice(at + 3) };
  });

function numbersOf({ dates, value, upper }: ParsedValue): string {
  if (dates) return `${dates.from ?? ""}..${dates.to ?? ""}`;
  if (value === null) return "";
  return value.toFixed() + (upper === null ? "" : `..${upper.toFixed()}`);
}

test.each(cases)("$text is $reading", ({ text, reading }) => {
  const parsed = parseValue(text, { year: 2022 });
  const parts = [parsed.kind, parsed.operator ?? "", numbersOf(parsed), parsed.unit ?? ""];
  expect(parts.filter((part) => part !== "").join(" ")).toBe(reading);
});
