/**
 * The little of the zip format that is needed to look at parts of a workbook file and to
 * put some into it: everything else of the package is copied byte for byte.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** The parts of a package by name, such as "xl/workbook.xml". */
export type Parts = ReadonlyMap<string, Entry>;

function endRecord(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Lists the parts of a package; an empty list for what is no zip. */
export function listParts(bytes: Uint8Array): Parts {
  const parts = new Map<string, Entry>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return parts;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const length = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) break;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      compressed: bytes.subarray(start, start + length),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(bytes)]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}

/** The text of a part; null if the package has none of that name. */
export async function partText(parts: Parts, name: string): Promise<string | null> {
  const entry = parts.get(name);
  if (!entry) return null;
  const bytes =
    entry.method === STORED
      ? entry.compressed
      : await through(entry.compressed, new DecompressionStream("deflate-raw"));
  return new TextDecoder().decode(bytes);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

async function makeEntry(name: string, text: string): Promise<Entry> {
  const bytes = new TextEncoder().encode(text);
  const compressed = await through(bytes, new CompressionStream("deflate-raw"));
  return { name, method: DEFLATED, crc: crc32(bytes), size: bytes.length, compressed };
}

/** Size of a local header without its name, and of a central one. */
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;

/** What both kinds of header say alike, from "version needed" to the length of the name. */
function writeCommon(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  // 1 January 1980: files that are equal have equal bytes.
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** The package with some parts put in or exchanged. */
export async function withParts(
  parts: Parts,
  texts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const all = new Map(parts);
  for (const [name, text] of texts) all.set(name, await makeEntry(name, text));
  const named = [...all.values()].map((entry) => ({
    entry,
    name: new TextEncoder().encode(entry.name),
  }));
  const size = named.reduce(
    (sum, { entry, name }) =>
      sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + entry.compressed.length,
    22,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const { entry, name } of named) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeCommon(view, at + 4, entry, name.length);
    out.set(name, at + LOCAL_SIZE);
    out.set(entry.compressed, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + entry.compressed.length;
  }
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
