import { type Json, type SheetModel, type WorkbookModel } from "../../model";
import { defineClass, type ClassSpec } from "../class";
import { refuse } from "../errors";
import { COLLECTION_REGISTRATIONS, WORKBOOK } from "../event-types";
import { type HostObject } from "../object";
import { type Session } from "../session";

const FORBIDDEN = /[\\/?*[\]:]/;
const MAX_NAME = 31;

/** Refuses what Excel takes for no sheet's name. */
export function checkSheetName(name: string, model: WorkbookModel, own: SheetModel | null): void {
  const bad =
    name === "" ||
    name.length > MAX_NAME ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (bad) refuse("InvalidArgument");
  const wanted = name.toLowerCase();
  const taken = model.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted);
  if (taken) refuse("ItemAlreadyExists");
}

export function isVisible(sheet: SheetModel): boolean {
  return sheet.properties.visibility === "Visible";
}

function find(model: WorkbookModel, key: Json, session: Session): HostObject | null {
  const sheet = typeof key === "string" ? model.sheet(key) : undefined;
  return sheet ? session.make.worksheet(sheet) : null;
}

function edge(
  model: WorkbookModel,
  visibleOnly: boolean,
  session: Session,
  last: boolean,
): HostObject {
  const sheets = model.sheets.filter((sheet) => !visibleOnly || isVisible(sheet));
  const sheet = last ? sheets.at(-1) : sheets[0];
  return sheet ? session.make.worksheet(sheet) : refuse("ItemNotFound");
}

/** `_Register…` and `_Unregister…` for events of one target. */
export function registrations<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): NonNullable<ClassSpec<T>["methods"]> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (target: T, _args: unknown, session: Session) => {
          session.subscribe(type, targetId(target));
        },
      ],
      [
        `_Unregister${name}`,
        (target: T, _args: unknown, session: Session) => {
          session.unsubscribe(type, targetId(target));
        },
      ],
    ]),
  );
}

export const worksheets = defineClass<WorkbookModel>({
  name: "WorksheetCollection",
  items: (model, session) => model.sheets.map((sheet) => session.make.worksheet(sheet)),
  item: find,
  methods: {
    Add: (model, args, session) => {
      session.requireStructure();
      const name = args.optionalText(0);
      if (name !== null) checkSheetName(name, model, null);
      return session.make.worksheet(name === null ? model.addSheet() : model.addSheet(name));
    },
    GetActiveWorksheet: (model, _args, session) => session.make.worksheet(model.activeSheet),
    GetItemOrNullObject: (model, args, session) => find(model, args.text(0), session),
    GetCount: (model, args) => {
      const visibleOnly = args.flag(0);
      return model.sheets.filter((sheet) => !visibleOnly || isVisible(sheet)).length;
    },
    GetFirst: (model, args, session) => edge(model, args.flag(0), session, false),
    GetLast: (model, args, session) => edge(model, args.flag(0), session, true),
    ...registrations(COLLECTION_REGISTRATIONS, () => WORKBOOK),
  },
});
