import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What the installed library says of a class: read out of its own readable build. */
export interface LibraryClass {
  /** Names that it sends: methods, properties, navigation. */
  readonly wire: Set<string>;
  /** Wire names of the registrations behind `on…` events. */
  readonly events: ReadonlyMap<string, string>;
}

const file = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{$/;
const WIRE =
  /_(?:invokeMethod|invokeSetProperty|createMethodObject|createPropertyObject|createMethodAction|createSetPropertyAction)\((?:Excel\.\w+, |OfficeCore\.\w+, )?(?:this|thisObj|thisObj\.context, thisObj), "(\w+)"/g;
const ORIGINAL = /_scalarPropertyOriginalNames"[^[]*\[([^\]]*)\]/;
const EVENT = /prototype, "(on\w+)"/;
const REGISTER = /\sregisterFunc: function \(\) \{ return _this\.(\w+)\(\)/;

/** What helpers outside the classes send: `Worksheet_ShowGridlines_Set` sends "Gridlines". */
const HELPER = /function ([A-Z]\w*?)_\w+\(thisObj/;

/** Every class of the library by name; of two with one name, Excel's, which comes last. */
export function libraryClasses(): ReadonlyMap<string, LibraryClass> {
  const classes = new Map<string, LibraryClass>();
  let name: string | null = null;
  let body: string[] = [];
  let helped: string | null = null;
  for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
    const start = CLASS.exec(line);
    if (start?.[1] !== undefined) {
      name = start[1];
      body = [];
    } else if (name !== null && /^ {4}\}\(/.test(line)) {
      classes.set(name, readClass(body));
      name = null;
    }
    body.push(line);
    helped = HELPER.exec(line)?.[1] ?? helped;
    const known = helped === null ? undefined : classes.get(helped);
    for (const match of line.matchAll(WIRE)) known?.wire.add((match[1] ?? "").toLowerCase());
  }
  return classes;
}

function readClass(body: readonly string[]): LibraryClass {
  const text = body.join("\n");
  const wire = new Set<string>();
  for (const match of text.matchAll(WIRE)) wire.add((match[1] ?? "").toLowerCase());
  const scalars = ORIGINAL.exec(text)?.[1] ?? "";
  for (const scalar of scalars.matchAll(/"(\w+)"/g)) wire.add((scalar[1] ?? "").toLowerCase());
  if (text.includes("_createIndexerObject(")) wire.add("getitem");
  if (text.includes('"items"')) wire.add("items");
  const events = new Map<string, string>();
  let event: string | null = null;
  for (const line of body) {
    event = EVENT.exec(line)?.[1] ?? event;
    const register = REGISTER.exec(line)?.[1];
    if (event !== null && register !== undefined) events.set(event, register.toLowerCase());
  }
  return { wire, events };
}
