import { type RangeRef } from "../../../core/sheet";
import { intersection, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../../model";
import { type Cells } from "../cells";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { type HostObject } from "../object";
import { type Session } from "../session";
import { dataValidation } from "./data-validation";
import { clearCells } from "./range-editing";
import { rangeFormat } from "./range-format";

const areaCollection = defineClass<Cells>({
  name: "RangeCollection",
  items: (cells, session) => areasOf(cells, session),
  methods: {
    GetCount: (cells) => cells.areas.length,
    GetItemAt: (cells, args, session) =>
      areasOf(cells, session)[args.integer(0)] ?? refuse("InvalidArgument"),
  },
});

function areasOf(cells: Cells, session: Session): HostObject[] {
  return cells.areas.map((area) => session.make.range(session.cells(cells.sheet, [area])));
}

function shared(cells: Cells, other: Cells): RangeRef[] {
  if (cells.sheet !== other.sheet) return [];
  return cells.areas.flatMap((area) =>
    other.areas.flatMap((another) => intersection(area, another) ?? []),
  );
}

function make(session: Session, cells: Cells, areas: readonly RangeRef[]): HostObject | null {
  return areas.length > 0 ? session.make.rangeAreas(session.cells(cells.sheet, areas)) : null;
}

function usedAreas(cells: Cells, valuesOnly: boolean): RangeRef[] {
  const used = cells.sheet.usedRange(valuesOnly);
  return used ? cells.areas.flatMap((area) => intersection(area, used) ?? []) : [];
}

export const rangeAreas = defineClass<Cells>({
  name: "RangeAreas",
  identity: (cells, session) => {
    const reference = session.referenceOf(cells);
    return reference === null ? {} : { _ReferenceId: reference };
  },
  scalars: {
    Address: { get: (cells, session) => session.alive(cells).address },
    AddressLocal: { get: (cells, session) => session.alive(cells).address },
    AreaCount: { get: (cells) => cells.areas.length },
    CellCount: { get: (cells) => cells.cellCount },
    IsEntireColumn: { get: (cells) => cells.areas.every(isEntireColumn) },
    IsEntireRow: { get: (cells) => cells.areas.every(isEntireRow) },
  },
  parts: {
    Areas: (cells, session) => areaCollection(session, session.alive(cells)),
    Format: (cells, session) => rangeFormat(session, session.alive(cells)),
    Worksheet: (cells, session) => session.make.worksheet(cells.sheet),
    ConditionalFormats: (cells, session) => session.make.conditionalFormats(session.alive(cells)),
    DataValidation: (cells, session) => dataValidation(session, session.alive(cells)),
  },
  methods: {
    Clear: (cells, args, session) => {
      clearCells(cells, args.optionalText(0) ?? "All", session);
    },
    Calculate: () => undefined,
    SetDirty: () => undefined,
    GetEntireRow: (cells, _args, session) =>
      make(
        session,
        cells,
        cells.areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
      ),
    GetEntireColumn: (cells, _args, session) =>
      make(
        session,
        cells,
        cells.areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
      ),
    GetIntersection: (cells, args, session) =>
      make(session, cells, shared(cells, args.cells(0, cells))) ?? refuse("ItemNotFound"),
    GetIntersectionOrNullObject: (cells, args, session) =>
      make(session, cells, shared(cells, args.cells(0, cells))),
    GetUsedRangeAreas: (cells, args, session) =>
      make(session, cells, usedAreas(cells, args.flag(0))) ?? refuse("ItemNotFound"),
    GetUsedRangeAreasOrNullObject: (cells, args, session) =>
      make(session, cells, usedAreas(cells, args.flag(0))),
    _KeepReference: (cells, _args, session) => {
      session.keepCells(session.make.rangeAreas(cells), cells);
    },
  },
});
