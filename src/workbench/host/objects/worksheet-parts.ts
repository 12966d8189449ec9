import { MAX_COLUMNS, MAX_ROWS, type Json, type SheetModel } from "../../model";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { field, type HostObject } from "../object";
import { type Session } from "../session";
import { rangeOn } from "./range-navigation";

function frozen(sheet: SheetModel, session: Session): HostObject | null {
  const { rows, columns } = sheet.properties.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeOn(session, sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  });
}

export const freezePanes = defineClass<SheetModel>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args) => {
      const rows = args.optionalInteger(0, 1);
      if (rows < 0) refuse("InvalidArgument");
      sheet.update({ freeze: { rows, columns: 0 } });
    },
    FreezeColumns: (sheet, args) => {
      const columns = args.optionalInteger(0, 1);
      if (columns < 0) refuse("InvalidArgument");
      sheet.update({ freeze: { rows: 0, columns } });
    },
    FreezeAt: (sheet, args, session) => {
      const { range } = args.cells(0, session.cells(sheet, []));
      const whole = (last: number, limit: number): number => (last === limit - 1 ? 0 : last + 1);
      sheet.update({
        freeze: {
          rows: whole(range.bottom, MAX_ROWS),
          columns: whole(range.right, MAX_COLUMNS),
        },
      });
    },
    Unfreeze: (sheet) => {
      sheet.update({ freeze: { rows: 0, columns: 0 } });
    },
    GetLocation: (sheet, _args, session) => frozen(sheet, session) ?? refuse("ItemNotFound"),
    GetLocationOrNullObject: (sheet, _args, session) => frozen(sheet, session),
  },
});

/** What a protected sheet still allows, as Excel starts from when options are left out. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export const worksheetProtection = defineClass<SheetModel>({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.properties.protection.protected },
    Options: {
      get: (sheet) => {
        const { options } = sheet.properties.protection;
        return Object.fromEntries<Json>([
          ...OPTIONS.map((name): [string, Json] => [name, options[name] === true]),
          ["selectionMode", options["selectionMode"] ?? "Normal"],
        ]);
      },
    },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.properties.protection.protected) refuse("InvalidOperation");
      const given = args.json(0);
      const password = args.optionalText(1);
      const options = Object.fromEntries<Json>(
        [...OPTIONS, "selectionMode"].flatMap((name): [string, Json][] => {
          const value = field(given, name);
          return value === null || value === false ? [] : [[name, value]];
        }),
      );
      sheet.update({
        protection: { protected: true, options, ...(password !== null && { password }) },
      });
    },
    Unprotect: (sheet, args) => {
      const { password } = sheet.properties.protection;
      if (password !== undefined && password !== args.optionalText(0)) refuse("AccessDenied");
      sheet.update({ protection: { protected: false, options: {} } });
    },
  },
});
