import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const WORKBOOK = "xl/workbook.xml";
const DEFINED_NAME = /<definedName\b[^>]*>/g;
/** Names of ours: people have no use for them. */
const OURS = "_jixiao.";

function nameIn(tag: string): string {
  return /\bname="([^"]*)"/.exec(tag)?.[1] ?? "";
}

function isHidden(tag: string): boolean {
  return /\bhidden="(?:1|true)"/.test(tag);
}

/** The names that a workbook file hides from its users; the library forgets that they are hidden. */
export function hiddenNames(bytes: Uint8Array): ReadonlySet<string> {
  const part = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK })[WORKBOOK];
  const tags = part ? (strFromU8(part).match(DEFINED_NAME) ?? []) : [];
  return new Set(tags.filter(isHidden).map(nameIn));
}

/** The same file with these names and our own hidden. */
export function hideNames(bytes: Uint8Array, names: ReadonlySet<string>): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[WORKBOOK];
  if (!part) return bytes;
  const before = strFromU8(part);
  const after = before.replace(DEFINED_NAME, (tag) => {
    const name = nameIn(tag);
    const hide = (names.has(name) || name.startsWith(OURS)) && !isHidden(tag);
    return hide ? tag.replace("<definedName", '<definedName hidden="1"') : tag;
  });
  if (after === before) return bytes;
  return zipSync({ ...parts, [WORKBOOK]: strToU8(after) });
}
