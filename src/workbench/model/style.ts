import { canonical } from "./canonical";
import { type BorderEdge, type BorderLine, type CellStyle } from "./data";

/** Changes to a look: a member that is `undefined` goes back to Excel's default. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

const known = new Map<string, CellStyle>();

/**
 * The one shared object for a look, keys in a fixed order; undefined for no look at all.
 * Equal looks are the same object, so that comparing is `===` and snapshots are stable.
 */
export function internStyle(style: StylePatch): CellStyle | undefined {
  const ordered = canonical(style);
  const key = JSON.stringify(ordered);
  if (key === "{}") return undefined;
  let shared = known.get(key);
  if (shared === undefined) {
    shared = ordered as CellStyle;
    known.set(key, shared);
  }
  return shared;
}

/** A function that lays a patch over looks; remembers what it made, for many cells. */
export function stylePatcher(
  patch: StylePatch,
): (style: CellStyle | undefined) => CellStyle | undefined {
  const made = new Map<CellStyle | undefined, CellStyle | undefined>();
  return (style) => {
    if (made.has(style)) return made.get(style);
    const patched = internStyle({ ...style, ...patch });
    made.set(style, patched);
    return patched;
  };
}

/** The borders of a look with one edge set, or taken away with null. */
export function withBorder(
  style: CellStyle | undefined,
  edge: BorderEdge,
  line: BorderLine | null,
): CellStyle | undefined {
  const others = Object.entries(style?.borders ?? {}).filter(([name]) => name !== edge);
  const borders: Partial<Record<BorderEdge, BorderLine>> = Object.fromEntries(
    line ? [...others, [edge, line]] : others,
  );
  return internStyle({
    ...style,
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  });
}
