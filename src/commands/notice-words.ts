/** What the small window of a ribbon command says. It travels in the address, after the "#". */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
  readonly next: string;
  readonly close: string;
}

const PARTS = ["title", "message", "next", "close"] as const;

/** The part of an address that carries the words. */
export function toHash(words: NoticeWords): string {
  const query = new URLSearchParams(PARTS.map((part) => [part, words[part]]));
  return `#${query.toString()}`;
}

/** The words that an address carries; what is missing is blank. */
export function fromHash(hash: string): NoticeWords {
  const query = new URLSearchParams(hash.replace(/^#/, ""));
  const [title, message, next, close] = PARTS.map((part) => query.get(part) ?? "");
  return { title: title ?? "", message: message ?? "", next: next ?? "", close: close ?? "" };
}
