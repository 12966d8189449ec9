import { type CommentData, type Json, type SheetModel } from "../../model";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectText, type Arguments, type HostObject } from "../object";
import { type Session } from "../session";
import { commentOf, type CommentTarget } from "../targets";
import { rangeOn } from "./range-navigation";

/** The comments of one sheet, or of the workbook where no sheet is given. */
export interface CommentScope {
  readonly sheet?: SheetModel;
}

const AUTHOR = "本机用户";

function all({ sheet }: CommentScope, session: Session): CommentTarget[] {
  const sheets = sheet ? [sheet] : session.model.sheets;
  return sheets.flatMap((on) => on.lists.comments.map(({ id }) => ({ sheet: on, id })));
}

function change(target: CommentTarget, patch: Partial<CommentData>): void {
  const changed = { ...commentOf(target), ...patch };
  target.sheet.replace(
    "comments",
    target.sheet.lists.comments.map((comment) => (comment.id === target.id ? changed : comment)),
  );
}

function freeId(session: Session): string {
  const taken = new Set(
    session.model.sheets.flatMap((sheet) => sheet.lists.comments.map((c) => c.id)),
  );
  for (let number = 1; ; number++) {
    const id = `{00000000-0000-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000000000C0}`;
    if (!taken.has(id)) return id;
  }
}

function contentOf(value: Json): string {
  const text = typeof value === "string" ? value : refuse("InvalidArgument");
  return text === "" ? refuse("InvalidArgument") : text;
}

export const comment = defineClass<CommentTarget>({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Content: {
      get: (target) => commentOf(target).text,
      set: (target, value) => {
        change(target, { text: contentOf(expectText(value)) });
      },
    },
    AuthorName: { get: (target) => commentOf(target).author },
    CreationDate: { get: (target) => commentOf(target).created },
    Resolved: {
      get: (target) => commentOf(target).resolved,
      set: (target, value) => {
        change(target, { resolved: expectFlag(value) });
      },
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      session.requireAllowed(target.sheet, "allowEditObjects");
      const { id } = commentOf(target);
      target.sheet.replace(
        "comments",
        target.sheet.lists.comments.filter((other) => other.id !== id),
      );
    },
    GetLocation: (target, _args, session) => {
      const { row, column } = commentOf(target);
      return rangeOn(session, target.sheet, { top: row, bottom: row, left: column, right: column });
    },
  },
});

function atCell(scope: CommentScope, args: Arguments, session: Session): CommentTarget | undefined {
  const cells = args.cells(0, scope.sheet ? session.cells(scope.sheet, []) : null);
  const { top, left } = cells.range;
  const found = cells.sheet.lists.comments.find((c) => c.row === top && c.column === left);
  return found && { sheet: cells.sheet, id: found.id };
}

function byId(scope: CommentScope, key: Json, session: Session): HostObject | null {
  const found = all(scope, session).find(({ id }) => id === key);
  return found ? comment(session, found) : null;
}

export const comments = defineClass<CommentScope>({
  name: "CommentCollection",
  items: (scope, session) => all(scope, session).map((target) => comment(session, target)),
  item: byId,
  methods: {
    Add: (scope, args, session) => {
      const cells = args.cells(0, scope.sheet ? session.cells(scope.sheet, []) : null);
      const { sheet, range } = cells;
      session.requireAllowed(sheet, "allowEditObjects");
      if (cells.cellCount !== 1) refuse("InvalidArgument");
      const taken = sheet.lists.comments.some(
        (c) => c.row === range.top && c.column === range.left,
      );
      if (taken) refuse("InvalidArgument");
      const id = freeId(session);
      sheet.replace("comments", [
        ...sheet.lists.comments,
        {
          id,
          row: range.top,
          column: range.left,
          text: contentOf(args.json(1)),
          author: AUTHOR,
          created: session.now(),
          resolved: false,
          replies: [],
        },
      ]);
      return comment(session, { sheet, id });
    },
    GetCount: (scope, _args, session) => all(scope, session).length,
    GetItemAt: (scope, args, session) => {
      const found = all(scope, session)[args.integer(0)];
      return found ? comment(session, found) : refuse("InvalidArgument");
    },
    GetItemByCell: (scope, args, session) => {
      const found = atCell(scope, args, session);
      return found ? comment(session, found) : refuse("ItemNotFound");
    },
    GetItemOrNullObject: (scope, args, session) => byId(scope, args.text(0), session),
  },
});
