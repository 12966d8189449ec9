import { strFromU8, unzipSync } from "fflate";
import { WordProblem } from "./problem";

/** A form with a hundred pages of text has a few hundred kB; pictures make up the rest. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
/** The text part alone; a zip bomb declares or reaches more. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

const TEXT_PART = "word/document.xml";
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * The XML of a .docx document's text. Only that part is unpacked: relations, pictures
 * and whatever else the package holds or points to are never looked at.
 *
 * @throws WordProblem
 */
export function documentXml(bytes: Uint8Array): string {
  if (bytes.byteLength === 0) throw new WordProblem("empty-file");
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) throw new WordProblem("too-large");
  if (startsWith(bytes, COMPOUND_FILE)) throw new WordProblem("old-format");
  if (!startsWith(bytes, ZIP)) throw new WordProblem("not-a-document");
  let declared = 0;
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, {
      filter: (file) => {
        if (file.name !== TEXT_PART) return false;
        declared += file.originalSize;
        return declared <= MAX_TEXT_BYTES;
      },
    })[TEXT_PART];
  } catch (cause) {
    throw new WordProblem("damaged", { cause });
  }
  if (declared > MAX_TEXT_BYTES) throw new WordProblem("too-large");
  if (!part) throw new WordProblem("not-a-document");
  return strFromU8(part);
}
