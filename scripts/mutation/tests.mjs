/**
 * The few words of Jest that the tests of rules and appraisal use (describe, it, test, each,
 * expect), collecting tests instead of running them.
 */
import { format } from "node:util";
import { expect } from "expect";

/** Offers Jest's words as globals and gives the tests that `loadFiles` declares, in order. */
export function collectTests(files, loadFile) {
  const tests = [];
  const ids = new Set();
  let file = "";
  let path = [];

  function declare(name, run) {
    const title = [...path, name].join(" ");
    let id = `${file}: ${title}`;
    for (let copy = 2; ids.has(id); copy += 1) id = `${file}: ${title} (${String(copy)})`;
    ids.add(id);
    tests.push({ id, name: title, file, run });
  }
  function group(name, body) {
    const outer = path;
    path = [...path, name];
    body();
    path = outer;
  }
  const each = (word) => (table) => (title, run) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      const used = (title.match(/%[sdijo]/g) ?? []).length;
      word(format(title, ...values.slice(0, used)), () => run(...values));
    }
  };
  const it = Object.assign(declare, { each: each(declare) });
  const describe = Object.assign(group, { each: each(group) });
  Object.assign(globalThis, { describe, it, test: it, expect });

  for (const one of files) {
    file = one;
    loadFile(one);
  }
  return tests;
}
