import { lettersOf } from "../../../appraisal/linking";

const BLANKS = /\s+/gu;
const STAMP = /\((?:盖章|公章|印章|签章|签字|签名|盖单位公章)\)/g;

/** True where the text has only Chinese characters and visible ASCII, so that nothing is to be changed. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && (code < 0x21 || code > 0x7e)) return false;
  }
  return true;
}

const PLAIN = new Map<string, string>();
/** Many rules ask for the same texts one after the other; more than these are never held. */
const MOST_PLAIN = 20_000;

/** Text for comparing: one width, no blanks, no line breaks. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  let known = PLAIN.get(text);
  if (known === undefined) {
    known = text.normalize("NFKC").replace(BLANKS, "");
    if (PLAIN.size >= MOST_PLAIN) PLAIN.clear();
    PLAIN.set(text, known);
  }
  return known;
}

/** A text in one line, as a sentence quotes it; cut where it would fill the pane. */
export function quoted(text: string, longest = 40): string {
  const line = isPlain(text) ? text : text.replace(BLANKS, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A label as a sentence names it: in one piece, without the colon that ends it. */
export function labelled(text: string): string {
  return quoted(text.replace(BLANKS, "").replace(/[:：]$/u, ""));
}

/**
 * What a header cell says beside its own label and the words for a stamp:
 * "填报单位：（盖章）" says nothing, "填报单位（盖章）：县文化局" says 县文化局.
 */
export function contentOf(text: string, ownLabel: boolean): string {
  const compact = plain(text).replace(STAMP, "");
  if (!ownLabel) return compact;
  const colon = compact.indexOf(":");
  return colon < 0 ? "" : compact.slice(colon + 1);
}

/** Letters and digits only, for asking whether two texts say the same. */
export function bare(text: string): string {
  return lettersOf(text);
}
