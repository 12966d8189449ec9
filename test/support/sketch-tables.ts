import { recognise, type PerformanceTable } from "../../src/core/table";
import { sheetFromRows } from "./sheet-text";
import { drawSketch, type Marker } from "./sketch";

interface ReadSketch {
  readonly tables: readonly PerformanceTable[];
  readonly markers: readonly (Marker & { readonly sheet: string })[];
  /** The id of the profile that the sketch names (口径); empty where it names none. */
  readonly profile: string;
}

/** Reading takes longer than a rule: each sketch is read once. */
const READ = new Map<string, ReadSketch>();

function read(text: string): ReadSketch {
  const sheets = drawSketch(text);
  return {
    tables: sheets.flatMap(
      ({ name, rows, merges }) => recognise(sheetFromRows(name, rows, merges)).tables,
    ),
    markers: sheets.flatMap(({ name, markers }) =>
      markers.map((marker) => ({ ...marker, sheet: name })),
    ),
    profile: sheets.find((sheet) => sheet.profile !== null)?.profile ?? "",
  };
}

/** The tables of a sketch, read as a worksheet would be, and the places marked in it. */
export function tablesOfSketch(text: string): ReadSketch {
  const known = READ.get(text) ?? read(text);
  READ.set(text, known);
  // Tables of their own for everyone who asks: what rules remember of a table is kept apart.
  return { ...known, tables: known.tables.map((table) => ({ ...table })) };
}
