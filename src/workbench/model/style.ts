import { canonical } from "./canonical";
import { type BorderEdge, type BorderLine, type CellStyle } from "./data";

/** Changes to a look: a member that is `undefined` goes back to Excel's default. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

const known = new Map<string, CellStyle>();
const sharedLooks = new WeakSet<object>();

/**
 * The one shared object for a look, keys in a fixed order; undefined for no look at all.
 * Equal looks are the same object, so that comparing is `===` and snapshots are stable.
 */
export function internStyle(style: StylePatch): CellStyle | undefined {
  if (sharedLooks.has(style)) return style as CellStyle;
  const ordered = canonical(style);
  const key = JSON.stringify(ordered);
  if (key === "{}") return undefined;
  let shared = known.get(key);
  if (shared === undefined) {
    shared = ordered as CellStyle;
    known.set(key, shared);
    sharedLooks.add(shared);
  }
  return shared;
}

/** Looks made of others, by what was done to them: sheets are drawn with the same few patches. */
const patched = new Map<string, Map<CellStyle | undefined, CellStyle | undefined>>();

/** A function that lays a patch over looks; remembers what it made, for many cells. */
export function stylePatcher(
  patch: StylePatch,
): (style: CellStyle | undefined) => CellStyle | undefined {
  const key = JSON.stringify(Object.entries(patch));
  const made = patched.get(key) ?? new Map<CellStyle | undefined, CellStyle | undefined>();
  patched.set(key, made);
  return (style) => {
    if (made.has(style)) return made.get(style);
    const result = internStyle({ ...style, ...patch });
    made.set(style, result);
    return result;
  };
}

/** Looks made by `withBorder`: a sheet is drawn with the same few of them, edge after edge. */
const bordered = new WeakMap<CellStyle, Map<string, CellStyle | undefined>>();
const PLAIN: CellStyle = {};

/** The borders of a look with one edge set, or taken away with null. */
export function withBorder(
  style: CellStyle | undefined,
  edge: BorderEdge,
  line: BorderLine | null,
): CellStyle | undefined {
  const look = style ?? PLAIN;
  const made = bordered.get(look) ?? new Map<string, CellStyle | undefined>();
  const key = line ? `${edge} ${line.style} ${line.weight} ${line.color}` : edge;
  if (made.has(key)) return made.get(key);
  const result = drawBorder(look, edge, line);
  bordered.set(look, made.set(key, result));
  return result;
}

function drawBorder(
  style: CellStyle,
  edge: BorderEdge,
  line: BorderLine | null,
): CellStyle | undefined {
  const others = Object.entries(style.borders ?? {}).filter(([name]) => name !== edge);
  const borders: Partial<Record<BorderEdge, BorderLine>> = Object.fromEntries(
    line ? [...others, [edge, line]] : others,
  );
  return internStyle({
    ...style,
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  });
}
