import { toA1 } from "../../../core/sheet";
import { quoteSheetName, type Json, type NoteData, type SheetModel } from "../../model";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectText, type Arguments, type HostObject } from "../object";
import { type Session } from "../session";
import { rangeOn } from "./range-navigation";

/** Notes of one sheet, or of the workbook where no sheet is given. */
interface NoteScope {
  readonly sheet?: SheetModel;
}

interface NoteTarget {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const AUTHOR = "本机用户";

function at({ row, column }: NoteTarget): (note: NoteData) => boolean {
  return (note) => note.row === row && note.column === column;
}

function noteOf(target: NoteTarget): NoteData {
  return target.sheet.lists.notes.find(at(target)) ?? refuse("ItemNotFound");
}

function change(target: NoteTarget, patch: Partial<NoteData>): void {
  const changed = { ...noteOf(target), ...patch };
  const isIt = at(target);
  target.sheet.replace(
    "notes",
    target.sheet.lists.notes.map((note) => (isIt(note) ? changed : note)),
  );
}

const note = defineClass<NoteTarget>({
  name: "Note",
  // A note has no id of its own: it is found again by its cell.
  identity: ({ sheet, row, column }) => ({
    _Id: `${quoteSheetName(sheet.name)}!${toA1(row, column)}`,
  }),
  scalars: {
    AuthorName: { get: (target) => noteOf(target).author },
    Content: {
      get: (target) => noteOf(target).text,
      set: (target, value) => {
        change(target, { text: expectText(value) });
      },
    },
    Visible: {
      get: (target) => noteOf(target).visible,
      set: (target, value) => {
        change(target, { visible: expectFlag(value) });
      },
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      session.requireAllowed(target.sheet, "allowEditObjects");
      noteOf(target);
      const isIt = at(target);
      target.sheet.replace(
        "notes",
        target.sheet.lists.notes.filter((other) => !isIt(other)),
      );
    },
    GetLocation: (target, _args, session) => {
      const { row, column } = noteOf(target);
      return rangeOn(session, target.sheet, { top: row, bottom: row, left: column, right: column });
    },
  },
});

function all({ sheet }: NoteScope, session: Session): NoteTarget[] {
  const sheets = sheet ? [sheet] : session.model.sheets;
  return sheets.flatMap((on) =>
    on.lists.notes.map(({ row, column }) => ({ sheet: on, row, column })),
  );
}

function cellOf(scope: NoteScope, args: Arguments, session: Session): NoteTarget {
  const cells = args.cells(0, scope.sheet ? session.cells(scope.sheet, []) : null);
  if (cells.cellCount !== 1) refuse("InvalidArgument");
  return { sheet: cells.sheet, row: cells.range.top, column: cells.range.left };
}

function find(target: NoteTarget, session: Session): HostObject | null {
  return target.sheet.lists.notes.some(at(target)) ? note(session, target) : null;
}

function byAddress(scope: NoteScope, key: Json, session: Session): HostObject | null {
  const cells = session.cellsAt(expectText(key), scope.sheet ?? null);
  return find({ sheet: cells.sheet, row: cells.range.top, column: cells.range.left }, session);
}

export const notes = defineClass<NoteScope>({
  name: "NoteCollection",
  items: (scope, session) => all(scope, session).map((target) => note(session, target)),
  item: byAddress,
  methods: {
    Add: (scope, args, session) => {
      const target = cellOf(scope, args, session);
      session.requireAllowed(target.sheet, "allowEditObjects");
      const { sheet, row, column } = target;
      if (sheet.lists.notes.some(at(target))) refuse("InvalidArgument");
      const made = { row, column, text: args.text(1), author: AUTHOR, visible: false };
      sheet.replace("notes", [...sheet.lists.notes, made]);
      return note(session, target);
    },
    GetCount: (scope, _args, session) => all(scope, session).length,
    GetItemAt: (scope, args, session) => {
      const found = all(scope, session)[args.integer(0)];
      return found ? note(session, found) : refuse("InvalidArgument");
    },
    GetItemOrNullObject: (scope, args, session) => find(cellOf(scope, args, session), session),
  },
});
