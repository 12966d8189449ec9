import {
  parseReference,
  quoteSheetName,
  type Json,
  type NameData,
  type SheetModel,
  type WorkbookModel,
} from "../../model";
import type { Cells } from "../cells";
import { areaToA1 } from "../cells";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectText, type Arguments, type HostObject } from "../object";
import { type Session } from "../session";

/** Where a list of names is kept: in the workbook, or in one sheet. */
interface NameScope {
  readonly sheet: SheetModel | null;
  readonly model: WorkbookModel;
}

interface NameTarget {
  readonly scope: NameScope;
  readonly name: string;
}

function listOf({ sheet, model }: NameScope): readonly NameData[] {
  return sheet ? sheet.lists.names : model.names;
}

function store({ sheet, model }: NameScope, names: readonly NameData[]): void {
  if (sheet) sheet.replace("names", names);
  else model.setNames(names);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function nameOf({ scope, name }: NameTarget): NameData {
  return listOf(scope).find((item) => same(item.name, name)) ?? refuse("ItemNotFound");
}

function change(target: NameTarget, patch: Partial<NameData>): void {
  const changed = { ...nameOf(target), ...patch };
  store(
    target.scope,
    listOf(target.scope).map((item) => (same(item.name, target.name) ? changed : item)),
  );
}

function cellsOf(target: NameTarget, session: Session): Cells | null {
  const formula = nameOf(target).formula.slice(1);
  return parseReference(formula) ? session.cellsAt(formula, target.scope.sheet) : null;
}

const namedItem = defineClass<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (target) => nameOf(target).name },
    Formula: {
      get: (target) => nameOf(target).formula,
      set: (target, value) => {
        change(target, { formula: expectText(value) });
      },
    },
    Comment: {
      get: (target) => nameOf(target).comment,
      set: (target, value) => {
        change(target, { comment: expectText(value) });
      },
    },
    Visible: {
      get: (target) => nameOf(target).visible,
      set: (target, value) => {
        change(target, { visible: expectFlag(value) });
      },
    },
    Scope: { get: ({ scope }) => (scope.sheet ? "Worksheet" : "Workbook") },
    Type: {
      get: (target) => (parseReference(nameOf(target).formula.slice(1)) ? "Range" : "String"),
    },
    Value: { get: (target) => nameOf(target).formula.slice(1) },
  },
  methods: {
    Delete: (target) => {
      nameOf(target);
      store(
        target.scope,
        listOf(target.scope).filter((item) => !same(item.name, target.name)),
      );
    },
    GetRange: (target, _args, session) => {
      const cells = cellsOf(target, session);
      return cells ? session.make.range(cells) : refuse("InvalidOperation");
    },
    GetRangeOrNullObject: (target, _args, session) => {
      const cells = cellsOf(target, session);
      return cells && session.make.range(cells);
    },
  },
});

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function add(scope: NameScope, args: Arguments, session: Session): HostObject {
  const name = args.text(0);
  if (!VALID.test(name) || parseReference(name)) refuse("InvalidArgument");
  if (listOf(scope).some((item) => same(item.name, name))) refuse("ItemAlreadyExists");
  store(scope, [
    ...listOf(scope),
    { name, formula: meaning(args), comment: args.optionalText(2) ?? "", visible: true },
  ]);
  return namedItem(session, { scope, name });
}

/** "=绩效表!$A$1:$C$4" of a Range; a formula as it stands. */
function meaning(args: Arguments): string {
  const given = args.value(1);
  if (typeof given === "string") return given.startsWith("=") ? given : `=${given}`;
  const cells = args.cells(1, null);
  const fixed = areaToA1(cells.range).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
  return `=${quoteSheetName(cells.sheet.name)}!${fixed}`;
}

function find(scope: NameScope, key: Json, session: Session): HostObject | null {
  const found = listOf(scope).find((item) => typeof key === "string" && same(item.name, key));
  return found ? namedItem(session, { scope, name: found.name }) : null;
}

const namedItems = defineClass<NameScope>({
  name: "NamedItemCollection",
  items: (scope, session) => listOf(scope).map(({ name }) => namedItem(session, { scope, name })),
  item: find,
  methods: {
    Add: add,
    GetCount: (scope) => listOf(scope).length,
    GetItemOrNullObject: (scope, args, session) => find(scope, args.text(0), session),
  },
});

export function workbookNames(session: Session): HostObject {
  return namedItems(session, { sheet: null, model: session.model });
}

export function sheetNames(session: Session, sheet: SheetModel): HostObject {
  return namedItems(session, { sheet, model: session.model });
}
