import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { recognise } from "../../../src/core/table";
import { sheetOf } from "../../support/sheet-of";
import { summaryOf } from "../../support/table-summary";

/**
 * Each file of layouts/ draws a form (cells parted by "|") and, below a line of
 * dashes, says what the reader must find in it: the fixture is the specification.
 */
const FOLDER = "test/core/table/layouts";

const layouts = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => {
    const [drawing = "", expected = ""] = readFileSync(path.join(FOLDER, file), "utf8").split(
      /^-{4,}$/m,
    );
    return { name: file.slice(0, -".txt".length), drawing, expected };
  });

test.each(layouts)("$name", ({ drawing, expected }) => {
  const { tables } = recognise(sheetOf(drawing));
  expect(tables.flatMap(summaryOf).join("\n")).toBe(expected.trim());
});
