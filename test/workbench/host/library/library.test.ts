import path from "node:path";
import { readApiSets } from "../../../../scripts/api-sets.mjs";
import { DEFAULT_SETS, hostClasses } from "../../../../src/workbench/host";
import { ApiSets } from "../../../../src/workbench/host/api-sets";
import table from "../../../../src/workbench/host/api-sets.json";
import { membersUsed } from "./members-used";
import { libraryClasses } from "./wire-names";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
const library = libraryClasses();

function hostMembers(className: string): ReadonlySet<string> {
  const members = hostClasses()
    .filter((shape) => shape.name === className)
    .flatMap((shape) => [...shape.members]);
  return new Set(members);
}

test("requirement sets are those of the installed types", () => {
  expect(table).toEqual(readApiSets());
});

test("the library's classes are read", () => {
  expect(library.get("Range")?.wire.size).toBeGreaterThan(80);
  expect(library.get("WorksheetCollection")?.events.get("onChanged")).toBe(
    "_registerdatachangedevent",
  );
});

test("the host has no member that the library, where it knows the class, does not send", () => {
  const declared = new ApiSets(DEFAULT_SETS);
  const unknown = hostClasses().flatMap(({ name, members }) => {
    const known = library.get(name);
    return (
      [...members]
        .filter((member) => known?.wire.has(member) === false)
        // What is newer than the library is only ever used with a newer one.
        .filter((member) => declared.offers(name, member))
        .map((member) => `${name}.${member}`)
    );
  });
  expect(unknown).toEqual([]);
});

test("the host has every member that the add-in uses", () => {
  const used = membersUsed(ROOT, ["src/excel", "src/app", "src/commands", "src/taskpane"]);
  // A checker that finds nothing would lack nothing.
  expect(used.filter(({ className }) => className === "Range").length).toBeGreaterThan(10);
  const lacking = used.filter(({ className, member }) => {
    const members = hostMembers(className);
    const event = library.get(className)?.events.get(member);
    // Selection and settings are told by the application, not registered on the wire.
    if (member === "onSelectionChanged" || member === "onSettingsChanged")
      return members.size === 0;
    return !members.has(event ?? member.toLowerCase());
  });
  expect(lacking.map(({ className, member, at }) => `${className}.${member} (${at})`)).toEqual([]);
});
