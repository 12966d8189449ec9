/**
 * Reads from @types/office-js which requirement set each member of Excel's object model
 * belongs to, and writes src/workbench/host/api-sets.json. Run it when the types are
 * updated; a test compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const OUT = fileURLToPath(new URL("../src/workbench/host/api-sets.json", import.meta.url));
const SET = /\[Api set: (ExcelApi\w*) (\d+\.\d+|BETA)/;

const docOf = (node, source) => source.text.slice(node.getFullStart(), node.getStart(source));

/** "ExcelApi 1.7" out of a comment; null where it names none. */
function setIn(text) {
  const match = SET.exec(text);
  if (match === null) return null;
  // What is in preview belongs to no set that a host could declare.
  return match[2] === "BETA" ? `${match[1]}Preview 1.1` : `${match[1]} ${match[2]}`;
}

const older = (a, b) => a.localeCompare(b, "en", { numeric: true }) <= 0;

function membersOf(declaration, source) {
  const own = setIn(docOf(declaration, source)) ?? "ExcelApi 1.1";
  const sets = new Map();
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const name = member.name.text;
    const set = setIn(docOf(member, source)) ?? own;
    const known = sets.get(name);
    if (known === undefined || older(set, known)) sets.set(name, set);
  }
  return sets;
}

/** `{ Range: { "ExcelApi 1.2": "merge unmerge …" } }` without what is in ExcelApi 1.1. */
export function readApiSets() {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const table = {};
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration)) continue;
      const bySet = {};
      for (const [name, set] of membersOf(declaration, source)) {
        if (set !== "ExcelApi 1.1") (bySet[set] ??= []).push(name);
      }
      const sorted = Object.entries(bySet).sort(([a], [b]) => (older(a, b) ? -1 : 1));
      if (sorted.length > 0) {
        table[declaration.name.text] = Object.fromEntries(
          sorted.map(([set, names]) => [set, names.sort().join(" ")]),
        );
      }
    }
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(OUT, `${JSON.stringify(readApiSets(), null, 2)}\n`);
}
