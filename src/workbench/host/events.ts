import { type CellValue, type Change, type ChangeOrigin, type WorkbookModel } from "../model";
import { areaToA1 } from "./cells";
import { EventType, WORKBOOK } from "./event-types";
import { type Session } from "./session";
import { type EventEntry } from "./wire";

const CATEGORY = 65536;

/**
 * Turns changes of the workbook into the events that an add-in registered for. Only what was
 * registered is told, each time to the sheet's and to the workbook's handlers.
 */
export function eventsOf(
  change: Change,
  origin: ChangeOrigin,
  session: Session,
  model: WorkbookModel,
): EventEntry[] {
  if (!session.eventsEnabled || origin === "file") return [];
  const tell = (type: number, sheet: string, message: object): EventEntry[] =>
    [sheet, WORKBOOK]
      .filter((target) => session.subscribed(type, target))
      .map((target) => [
        CATEGORY,
        type,
        target,
        JSON.stringify({ ...message, worksheetId: sheet }),
      ]);
  const trigger = origin === "add-in" ? "ThisLocalAddin" : "Unknown";
  const source = "Local";
  switch (change.kind) {
    case "content": {
      // A new result of a formula is no change of the cell.
      if (origin === "recalculation") return [];
      const sheet = model.sheet(change.sheet);
      const heard = [change.sheet, WORKBOOK].some((target) =>
        session.subscribed(EventType.changed, target),
      );
      if (!sheet || !heard) return [];
      return tell(EventType.changed, change.sheet, {
        address: areaToA1(change.range),
        changeType: "RangeEdited",
        source,
        triggerSource: trigger,
        shiftDirection: "None",
        referenceId: session.noteEventCells(sheet, change.range),
        ...(change.before !== undefined &&
          change.after !== undefined && {
            valueBefore: change.before,
            valueAfter: change.after,
            valueTypeBefore: typeName(change.before),
            valueTypeAfter: typeName(change.after),
          }),
      });
    }
    case "shift":
      return tell(EventType.changed, change.sheet, {
        address: areaToA1(change.range),
        changeType: shiftType(change),
        source,
        triggerSource: trigger,
        shiftDirection: "None",
        referenceId: "",
      });
    case "style":
      return tell(EventType.formatChanged, change.sheet, {
        address: areaToA1(change.range),
        source,
        triggerSource: trigger,
      });
    case "selection":
      return [
        ...tell(EventType.sheetSelectionChanged, change.sheet, {
          address: change.ranges.map(areaToA1).join(","),
        }),
        [CATEGORY, EventType.selectionChanged, "", "{}"],
      ];
    case "activated":
      return [
        ...tell(EventType.deactivated, change.from, {}),
        ...tell(EventType.activated, change.sheet, {}),
        // Another sheet has another selection.
        [CATEGORY, EventType.selectionChanged, "", "{}"],
      ];
    case "sheet-added":
      return tell(EventType.sheetAdded, change.sheet, { source });
    case "sheet-removed":
      return tell(EventType.sheetDeleted, change.sheet, { source });
    case "calculated":
      return change.sheets.flatMap((sheet) => tell(EventType.calculated, sheet, { address: "" }));
    case "settings":
      return [[CATEGORY, EventType.settingsChanged, "", "{}"]];
    default:
      return [];
  }
}

function typeName(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function shiftType(change: Extract<Change, { kind: "shift" }>): string {
  const { range, action } = change;
  const whole = range.left === 0 && range.right === 16_383;
  const wholeColumns = range.top === 0 && range.bottom === 1_048_575;
  if (whole) return action === "insert" ? "RowInserted" : "RowDeleted";
  if (wholeColumns) return action === "insert" ? "ColumnInserted" : "ColumnDeleted";
  return action === "insert" ? "CellInserted" : "CellDeleted";
}
