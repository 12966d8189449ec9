import * as v from "valibot";

/** The look of a cell as far as Excel tells it, for putting a deleted row back. */
const lookSchema = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]));

/** A cell of a deleted row whose look was not that of the row it is put back from. */
export const ownLookSchema = v.object({ column: v.number(), look: lookSchema });

type Look = v.InferOutput<typeof lookSchema>;
export type OwnLook = v.InferOutput<typeof ownLookSchema>;

const FORMAT = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "shrinkToFit",
] as const;
const FONT = ["name", "size", "bold", "italic", "color", "underline", "strikethrough"] as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINE = ["style", "weight", "color"] as const;

/** Queues the loading of a cell's look; call what it returns after the sync. */
export function loadLook(cell: Excel.Range): () => Look {
  const { format } = cell;
  const lines = EDGES.map((edge) => format.borders.getItem(edge).load(LINE.join(",")));
  format.load(FORMAT.join(","));
  format.font.load(FONT.join(","));
  format.fill.load("color");
  return () => ({
    ...Object.fromEntries(FORMAT.map((name) => [name, plain(format[name])])),
    ...Object.fromEntries(FONT.map((name) => [`font.${name}`, plain(format.font[name])])),
    "fill.color": plain(format.fill.color),
    ...Object.fromEntries(
      EDGES.flatMap((edge, at) =>
        LINE.map((name) => [`${edge}.${name}`, plain(lines[at]?.[name])] as const),
      ),
    ),
  });
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

/** What a look has otherwise than another. */
export function differences(look: Look, other: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => other[name] !== value));
}

const NO_FILL = "#FFFFFF";

/** Queues the members of a look on a cell. */
export function queueLook(cell: Excel.Range, look: Look): void {
  const { format } = cell;
  for (const [name, value] of Object.entries(look)) {
    if (value === null) continue;
    const [first = "", second] = name.split(".");
    if (second === undefined) format.set({ [first]: value });
    else if (first === "font") format.font.set({ [second]: value });
    else if (first === "fill") queueFill(format.fill, String(value));
    else queueLine(format, first, second, String(value), look);
  }
}

/** Excel tells white for a cell without a fill; to say white would give it one. */
function queueFill(fill: Excel.RangeFill, color: string): void {
  if (color.toUpperCase() === NO_FILL) fill.clear();
  else fill.color = color;
}

function queueLine(
  format: Excel.RangeFormat,
  edge: string,
  member: string,
  value: string,
  look: Look,
): void {
  const known = EDGES.find((name) => name === edge);
  // A line that is none has neither weight nor colour.
  if (!known || (member !== "style" && look[`${edge}.style`] === "None")) return;
  format.borders.getItem(known).set({ [member]: value });
}
