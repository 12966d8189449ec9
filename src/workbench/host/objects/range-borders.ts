import { type RangeRef } from "../../../core/sheet";
import {
  withBorder,
  type BorderEdge,
  type BorderLine,
  type CellStyle,
  type Json,
} from "../../model";
import { type Cells } from "../cells";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { expectText, type HostObject } from "../object";
import { type Session } from "../session";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget {
  readonly cells: Cells;
  readonly side: Side;
}

const PLAIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Which edges of a cell belong to a side of an area. */
function edgesAt(side: Side, area: RangeRef, row: number, column: number): BorderEdge[] {
  switch (side) {
    case "EdgeTop":
      return row === area.top ? ["EdgeTop"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["EdgeBottom"] : [];
    case "EdgeLeft":
      return column === area.left ? ["EdgeLeft"] : [];
    case "EdgeRight":
      return column === area.right ? ["EdgeRight"] : [];
    case "InsideHorizontal": {
      const above: BorderEdge[] = row > area.top ? ["EdgeTop"] : [];
      return row < area.bottom ? [...above, "EdgeBottom"] : above;
    }
    case "InsideVertical": {
      const left: BorderEdge[] = column > area.left ? ["EdgeLeft"] : [];
      return column < area.right ? [...left, "EdgeRight"] : left;
    }
    default:
      return [side];
  }
}

function change(
  { cells, side }: BorderTarget,
  session: Session,
  next: (line: BorderLine | undefined) => BorderLine | null,
): void {
  session.alive(cells);
  session.requireAllowed(cells.sheet, "allowFormatCells");
  for (const area of cells.areas) {
    cells.sheet.mapStyles(area, (style, row, column) =>
      edgesAt(side, area, row, column).reduce<CellStyle | undefined>(
        (look, edge) => withBorder(look, edge, next(look?.borders?.[edge])),
        style,
      ),
    );
  }
}

/** The line where all cells of the side agree, null where they do not, undefined for none. */
function lineOf({ cells, side }: BorderTarget): BorderLine | null | undefined {
  let known = false;
  let line: BorderLine | undefined;
  for (const area of cells.areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        for (const edge of edgesAt(side, area, row, column)) {
          const here = cells.sheet.style(row, column)?.borders?.[edge];
          if (known && JSON.stringify(here) !== JSON.stringify(line)) return null;
          known = true;
          line = here;
        }
      }
    }
  }
  return line;
}

function read(target: BorderTarget, key: keyof BorderLine, plain: string): Json {
  const line = lineOf(target);
  return line === null ? null : (line?.[key] ?? plain);
}

const rangeBorder = defineClass<BorderTarget>({
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => read(target, "style", "None"),
      set: (target, value, session) => {
        const style = expectText(value);
        change(target, session, (line) => (style === "None" ? null : { ...PLAIN, ...line, style }));
      },
    },
    Weight: {
      get: (target) => read(target, "weight", "Thin"),
      set: (target, value, session) => {
        const weight = expectText(value);
        change(target, session, (line) => ({ ...PLAIN, ...line, weight }));
      },
    },
    Color: {
      get: (target) => read(target, "color", "#000000"),
      set: (target, value, session) => {
        const color = expectText(value).toUpperCase();
        if (!/^#[0-9A-F]{6}$/.test(color)) refuse("InvalidArgument");
        change(target, session, (line) => ({ ...PLAIN, ...line, color }));
      },
    },
  },
});

function side(cells: Cells, name: Json, session: Session): HostObject {
  const known = SIDES.find((candidate) => candidate === name);
  return known ? rangeBorder(session, { cells, side: known }) : refuse("InvalidArgument");
}

export const rangeBorders = defineClass<Cells>({
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (cells, session) => SIDES.map((name) => rangeBorder(session, { cells, side: name })),
  item: side,
  methods: {
    GetItemAt: (cells, args, session) => side(cells, SIDES[args.integer(0)] ?? null, session),
  },
});
