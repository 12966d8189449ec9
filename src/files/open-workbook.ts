import { readXlsx, type Workbook } from "hucre/xlsx";
import { DecryptionError, EncryptedFileError, HucreError } from "hucre";
import { openOldFormat } from "./old-format";
import { holdsWorkbook, worksheetsOnly } from "./package/worksheets-only";
import { FileProblem } from "./problem";

/** Larger files are refused before they are unpacked: 40 MB is a hundred times a large form. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

/** What all sheets of a workbook may unpack to; a zip bomb declares or reaches more. */
export const MAX_UNPACKED_BYTES = 800 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Whether a file is packed as .xlsx files are. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/**
 * Sum of the unpacked sizes that a zip's central directory declares; null if the
 * directory cannot be found (a damaged file, which the reader will refuse).
 */
export function declaredUnpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.byteLength - 65_557);
  for (let end = bytes.byteLength - 22; end >= earliest; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    let at = view.getUint32(end + 16, true);
    const entries = view.getUint16(end + 10, true);
    let total = 0;
    for (let entry = 0; entry < entries; entry++) {
      if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
      total += view.getUint32(at + 24, true);
      at +=
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return total;
  }
  return null;
}

/**
 * Opens an .xlsx or old .xls file with its number formats and merges, whichever library
 * reads it.
 *
 * @throws FileProblem empty-file, too-large, not-a-workbook, encrypted or damaged
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.byteLength === 0) throw new FileProblem("empty-file");
  if (bytes.byteLength > MAX_FILE_BYTES) throw new FileProblem("too-large");
  const zip = isZip(bytes);
  if (!zip && !startsWith(bytes, COMPOUND_FILE)) throw new FileProblem("not-a-workbook");
  if (zip && (declaredUnpackedBytes(bytes) ?? 0) > MAX_UNPACKED_BYTES) {
    throw new FileProblem("too-large");
  }
  try {
    if (zip) return await readXlsx(worksheetsOnly(bytes), { readStyles: true });
    return isEncryptedPackage(bytes) ? refuseEncrypted() : await openOldFormat(bytes);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    if (cause instanceof EncryptedFileError || cause instanceof DecryptionError) {
      throw new FileProblem("encrypted", { cause });
    }
    if (cause instanceof HucreError || cause instanceof Error) {
      const damaged = zip && holdsWorkbook(bytes);
      throw new FileProblem(damaged ? "damaged" : "not-a-workbook", { cause });
    }
    throw cause;
  }
}

function refuseEncrypted(): never {
  throw new FileProblem("encrypted");
}

/** An encrypted .xlsx is a compound file with a stream named "EncryptedPackage" (UTF-16). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  const last = Math.min(bytes.byteLength, 1 << 20) - name.length * 2;
  for (let at = 0; at <= last; at += 2) {
    let same = 0;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same)) same++;
    if (same === name.length) return true;
  }
  return false;
}
