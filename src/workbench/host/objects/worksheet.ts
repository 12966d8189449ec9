import {
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetModel,
  type SheetProperties,
  type Visibility,
} from "../../model";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import { REGISTRATIONS } from "../event-types";
import { expectFlag, expectNumber, expectText, type HostObject } from "../object";
import { type Session } from "../session";
import { comments } from "./comments";
import { sheetNames } from "./names";
import { notes } from "./notes";
import { pageLayout } from "./page-layout";
import { rangeOn } from "./range-navigation";
import { readColor } from "./range-format";
import { freezePanes, worksheetProtection } from "./worksheet-parts";
import { checkSheetName, isVisible, registrations } from "./worksheets";

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function flag(key: "showGridlines" | "showHeadings"): Scalar<SheetModel> {
  return {
    get: (sheet) => sheet.properties[key],
    set: (sheet, value) => {
      sheet.update({ [key]: expectFlag(value) } satisfies Partial<SheetProperties>);
    },
  };
}

function setVisibility(sheet: SheetModel, wanted: string, session: Session): void {
  session.requireStructure();
  const visibility = (["Visible", "Hidden", "VeryHidden"] satisfies Visibility[]).find(
    (name) => name === wanted,
  );
  if (!visibility) refuse("InvalidArgument");
  const others = session.model.sheets.filter((other) => other !== sheet && isVisible(other));
  const next = others[0];
  // A workbook shows at least one sheet.
  if (visibility !== "Visible" && !next) refuse("InvalidOperation");
  if (visibility !== "Visible" && session.model.activeSheet === sheet && next) {
    session.model.activate(next);
  }
  sheet.update({ visibility });
}

function remove(sheet: SheetModel, session: Session): void {
  const others = session.model.sheets.filter((other) => other !== sheet && isVisible(other));
  if (sheet.properties.visibility === "VeryHidden" || others.length === 0) {
    refuse("InvalidOperation");
  }
  session.model.removeSheet(sheet);
}

function neighbour(
  sheet: SheetModel,
  visibleOnly: boolean,
  step: 1 | -1,
  session: Session,
): HostObject | null {
  const { sheets } = session.model;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || isVisible(next))) return session.make.worksheet(next);
  }
  return null;
}

function copy(sheet: SheetModel, position: string | null, relative: SheetModel, session: Session) {
  const { model } = session;
  let number = 2;
  const free = (): string => `${sheet.name.slice(0, MAX_COPY_NAME)} (${number})`;
  while (model.sheet(free())) number++;
  const at = model.sheets.indexOf(relative);
  const places: Readonly<Record<string, number>> = {
    Before: at,
    After: at + 1,
    Beginning: 0,
    End: model.sheets.length,
  };
  const place = places[position ?? "End"] ?? refuse("InvalidArgument");
  return session.make.worksheet(model.copySheet(sheet, free(), place));
}

const MAX_COPY_NAME = 26;

export const worksheet = defineClass<SheetModel>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => {
        const name = expectText(value);
        session.requireStructure();
        checkSheetName(name, session.model, sheet);
        session.model.rename(sheet, name);
      },
    },
    Position: {
      get: (sheet, session) => session.model.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        const position = expectNumber(value);
        session.requireStructure();
        if (position < 0 || position >= session.model.sheets.length) refuse("InvalidArgument");
        session.model.move(sheet, position);
      },
    },
    Visibility: {
      get: (sheet) => sheet.properties.visibility,
      set: (sheet, value, session) => {
        setVisibility(sheet, expectText(value), session);
      },
    },
    TabColor: {
      get: (sheet) => sheet.properties.tabColor,
      set: (sheet, value) => {
        sheet.update({ tabColor: value === "" ? "" : readColor(value) });
      },
    },
    ShowGridlines: flag("showGridlines"),
    ShowHeadings: flag("showHeadings"),
    // The library writes these two under their older names.
    Gridlines: { ...flag("showGridlines"), onRequest: true },
    Headings: { ...flag("showHeadings"), onRequest: true },
    StandardWidth: {
      get: (sheet) => sheet.properties.standardWidth,
      set: (sheet, value, session) => {
        session.requireAllowed(sheet, "allowFormatColumns");
        sheet.update({ standardWidth: expectNumber(value) });
      },
    },
    StandardHeight: { get: (sheet) => sheet.properties.standardHeight },
  },
  parts: {
    Charts: (sheet, session) => session.make.charts(sheet),
    Comments: (sheet, session) => comments(session, { sheet }),
    FreezePanes: (sheet, session) => freezePanes(session, sheet),
    Names: (sheet, session) => sheetNames(session, sheet),
    Notes: (sheet, session) => notes(session, { sheet }),
    PageLayout: (sheet, session) => pageLayout(session, sheet),
    Protection: (sheet, session) => worksheetProtection(session, sheet),
  },
  methods: {
    Activate: (sheet, _args, session) => {
      if (!isVisible(session.present(sheet))) refuse("InvalidOperation");
      session.model.activate(sheet);
    },
    Calculate: () => undefined,
    Copy: (sheet, args, session) => {
      session.requireStructure();
      const other = args.missing(1) ? sheet : args.object(1).target;
      const relative = session.model.sheets.find((candidate) => candidate === other);
      return copy(sheet, args.optionalText(0), relative ?? refuse("InvalidArgument"), session);
    },
    Delete: (sheet, _args, session) => {
      session.requireStructure();
      remove(session.present(sheet), session);
    },
    GetCell: (sheet, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeOn(session, sheet, { top: row, bottom: row, left: column, right: column });
    },
    GetRange: (sheet, args, session) => {
      if (args.missing(0)) return rangeOn(session, sheet, WHOLE);
      const cells = session.cellsAt(args.text(0), sheet);
      if (cells.areas.length !== 1 || cells.sheet !== sheet) refuse("InvalidArgument");
      return session.make.range(cells);
    },
    GetRangeByIndexes: (sheet, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeOn(session, sheet, {
        top: row,
        left: column,
        bottom: row + args.integer(2) - 1,
        right: column + args.integer(3) - 1,
      });
    },
    GetRanges: (sheet, args, session) => {
      const cells = args.missing(0)
        ? session.cells(sheet, [WHOLE])
        : session.cellsAt(args.text(0), sheet);
      if (cells.sheet !== sheet) refuse("InvalidArgument");
      return session.make.rangeAreas(cells);
    },
    // An empty sheet's used range is its first cell, but there is none for the null-object kind.
    GetUsedRange: (sheet, args, session) =>
      rangeOn(
        session,
        sheet,
        sheet.usedRange(args.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      ),
    GetUsedRangeOrNullObject: (sheet, args, session) => {
      const used = sheet.usedRange(args.flag(0));
      return used ? rangeOn(session, sheet, used) : null;
    },
    GetNext: (sheet, args, session) =>
      neighbour(sheet, args.flag(0), 1, session) ?? refuse("ItemNotFound"),
    GetNextOrNullObject: (sheet, args, session) => neighbour(sheet, args.flag(0), 1, session),
    GetPrevious: (sheet, args, session) =>
      neighbour(sheet, args.flag(0), -1, session) ?? refuse("ItemNotFound"),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, args.flag(0), -1, session),
    _GetSheetById: (_sheet, args, session) => byId(args.text(0), session),
    _GetAnotherWorksheetById: (_sheet, args, session) => byId(args.text(0), session),
    ...registrations(REGISTRATIONS, (sheet: SheetModel) => sheet.id),
  },
});

function byId(id: string, session: Session): HostObject {
  const sheet = session.model.sheets.find((candidate) => candidate.id === id);
  return sheet ? session.make.worksheet(sheet) : refuse("ItemNotFound");
}
