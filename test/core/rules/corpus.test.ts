import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue, check, type Finding } from "../../../src/core/rules";
import { parseRange } from "../../../src/core/sheet";
import { type PerformanceTable } from "../../../src/core/table";
import { tablesOf } from "../../support/read-tables";
import { DEFENSIBLE, LABELLED, PLANTED } from "./corpus-findings";

/** What the labels of test/corpus say of one place (test/corpus/README.md). */
interface Label {
  readonly cell: string;
  readonly issue: string | null;
  readonly scope?: "cell" | "row" | "table";
}

interface Labels {
  readonly id: string;
  readonly expected: readonly Label[];
  readonly doubtful: readonly Label[];
  readonly moreTables?: readonly Labels[];
  readonly base?: string;
  readonly planted?: Label & { readonly slug: string };
}

const CORPUS = path.resolve(__dirname, "../../corpus");

function labelsIn(folder: string): readonly Labels[] {
  return readdirSync(path.join(CORPUS, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(path.join(CORPUS, folder, name), "utf8")) as Labels);
}

const cases = labelsIn("cases");
const mutants = labelsIn("mutants");
const codesOf = JSON.parse(readFileSync(path.join(CORPUS, "slug-codes.json"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

/** `code: case cell cell, case cell` as `case cell` by code. */
function placesByCode(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [code = "", places = ""] = line.split(": ");
        const each = places.split(", ").flatMap((part) => {
          const [id = "", ...cells] = part.split(" ");
          return cells.map((cell) => `${id} ${cell}`);
        });
        return [code, each];
      }),
  );
}

const labelled = placesByCode(LABELLED);
const defensible = placesByCode(DEFENSIBLE);
const planted = new Map(
  PLANTED.trim()
    .split("\n")
    .map((line) => [line.slice(0, 3), line.slice(5).split(" ")]),
);

/** Kinds of issue that are about the whole table: a label's cell is only where it shows. */
const WHOLE_TABLE =
  /^(?:missing-dimension|missing-satisfaction|weight-|score-total|cost-(?:over|under)-budget|budget-parts|goal-number)/;

function scopeOf({ issue, scope }: Label): Label["scope"] {
  return scope ?? (WHOLE_TABLE.test(issue ?? "") ? "table" : "row");
}

/** Whether a finding is about what a label says of a place. */
function isAbout(finding: Finding, label: Label): boolean {
  if (label.issue !== null && !codesOf[label.issue]?.includes(finding.code)) return false;
  const scope = scopeOf(label);
  const place = parseRange(label.cell);
  if (scope === "table") return true;
  return [finding.cell, ...finding.related]
    .flatMap((address) => parseRange(address) ?? [])
    .some(
      (range) =>
        place !== null &&
        range.top <= place.top &&
        range.bottom >= place.top &&
        (scope === "row" || (range.left <= place.left && range.right >= place.left)),
    );
}

function findings(tables: readonly PerformanceTable[], code: string): readonly Finding[] {
  return tables.flatMap((table) => check(table, { workbook: tables, only: [code] }).findings);
}

/** What stays the same of a finding when other cells change. */
const identity = ({ code, variant, subject }: Finding): string => `${code} ${variant} ${subject}`;

describe.each(catalogue.map(({ code }) => code))("%s in the corpus", (code) => {
  it("finds what readers labelled, and besides only what can be defended", async () => {
    const found: string[] = [];
    const besides: string[] = [];
    for (const one of cases) {
      const tables = [one, ...(one.moreTables ?? [])];
      for (const finding of findings(await tablesOf(`cases/${one.id}.xlsx`), code)) {
        const place = `${one.id} ${finding.cell}`;
        if (tables.some(({ expected }) => expected.some((label) => isAbout(finding, label)))) {
          found.push(place);
        } else if (
          !tables.some(({ doubtful }) => doubtful.some((label) => isAbout(finding, label)))
        ) {
          besides.push(place);
        }
      }
    }
    expect([...new Set(found)]).toEqual(labelled.get(code) ?? []);
    expect([...new Set(besides)]).toEqual(defensible.get(code) ?? []);
  });

  it("finds planted contradictions and says nothing else that it does not say of the clean twin", async () => {
    const twins = new Map<string, readonly string[]>();
    for (const { id, planted: fault } of mutants) {
      if (fault) continue;
      twins.set(id, findings(await tablesOf(`mutants/${id}.xlsx`), code).map(identity));
    }
    const found = new Set<string>();
    const besides: string[] = [];
    for (const { id, base = "", planted: fault } of mutants) {
      if (!fault) continue;
      const fresh = findings(await tablesOf(`mutants/${id}.xlsx`), code).filter(
        (finding) => !twins.get(base)?.includes(identity(finding)),
      );
      for (const finding of fresh) {
        if (isAbout(finding, { ...fault, issue: fault.slug })) found.add(id);
        else besides.push(`${id} ${finding.cell}`);
      }
    }
    expect([...found]).toEqual(planted.get(code) ?? []);
    expect(besides).toEqual([]);
  });
});
