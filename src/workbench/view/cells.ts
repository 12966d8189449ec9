import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { type CellData, type CellStyle } from "../model";
import { gridStyle, modelStyle } from "./styles";

/** The grid's looks by the model's: made once, and shared in what the grid is given. */
const looks = new WeakMap<CellStyle, IStyleData>();

function lookOf(style: CellStyle): IStyleData {
  let look = looks.get(style);
  if (!look) {
    look = gridStyle(style);
    looks.set(style, look);
  }
  return look;
}

/** Number 2, boolean 3, text 1; forced text (typed with a leading ') 4. */
function typeOf(cell: CellData): CellValueType | null {
  if (typeof cell.value === "number") return CellValueType.NUMBER;
  if (typeof cell.value === "boolean") return CellValueType.BOOLEAN;
  if (cell.value === "") return null;
  return cell.quoted === true ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function plainValue(cell: CellData): string | number | null {
  if (typeof cell.value === "boolean") return cell.value ? 1 : 0;
  return cell.value === "" ? null : cell.value;
}

/** A cell of the model for a new sheet of the grid. */
export function gridCell(cell: CellData): ICellData {
  const value = plainValue(cell);
  return {
    ...(value !== null && { v: value, t: typeOf(cell) }),
    ...(cell.formula !== undefined && { f: cell.formula }),
    ...(cell.style && { s: lookOf(cell.style) }),
  };
}

/** Every member of a look: what is not there is taken away from the grid's cell. */
const NO_LOOK: IStyleData = Object.fromEntries(
  ["ff", "fs", "it", "bl", "ul", "st", "bg", "cl", "n", "tr", "ht", "vt", "tb", "pd"].map((key) => [
    key,
    null,
  ]),
);
const NO_BORDERS = { t: null, r: null, b: null, l: null, tl_br: null, bl_tr: null };

/** A cell of the model, to be laid over whatever the grid's cell holds. */
export function gridCellPatch(cell: CellData | undefined): Nullable<ICellData> {
  if (!cell) return null;
  const look = cell.style && lookOf(cell.style);
  return {
    v: plainValue(cell),
    t: typeOf(cell),
    f: cell.formula ?? null,
    si: null,
    p: null,
    s: look ? { ...NO_LOOK, ...look, bd: { ...NO_BORDERS, ...look.bd } } : null,
  };
}

function valueOf(cell: ICellData): CellData["value"] {
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.v === undefined || cell.v === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  // Excel keeps fifteen digits; the grid makes 0.9500000000000001 of a typed 95%.
  return typeof cell.v === "number" ? Number(cell.v.toPrecision(15)) : cell.v;
}

/**
 * A cell of the grid as the model keeps it.
 *
 * @param formula the formula in force there, also where the grid only shares another cell's
 * @param before what the model had there: links and locks are taken over
 */
export function modelCell(
  workbook: Workbook,
  cell: Nullable<ICellData>,
  formula: string | null,
  before: CellData | undefined,
): CellData | undefined {
  const shown = cell ? workbook.getStyles().getStyleByCell(cell) : null;
  const style = modelStyle(shown, before?.style);
  const value = cell ? valueOf(cell) : "";
  const link = value === "" ? undefined : before?.link;
  if (value === "" && formula === null && !style) return undefined;
  return {
    value,
    ...(formula !== null && { formula }),
    ...(style && { style }),
    ...(cell?.t === CellValueType.FORCE_STRING && { quoted: true }),
    ...(link && { link }),
  };
}
