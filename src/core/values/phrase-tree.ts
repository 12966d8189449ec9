interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}

/**
 * Finds the longest listed phrase that starts at a place in a text. The work is
 * bounded by the longest phrase, whatever the text holds.
 */
export class PhraseTree<T> {
  private readonly root: Node<T> = { next: null, value: undefined };

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) this.add(phrase, value);
  }

  private add(phrase: string, value: T): void {
    let node = this.root;
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at);
      node.next ??= new Map();
      let child = node.next.get(code);
      if (!child) {
        child = { next: null, value: undefined };
        node.next.set(code, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  /** The longest phrase at `from`, with the place behind it; null if none starts there. */
  longestAt(text: string, from: number): { readonly value: T; readonly end: number } | null {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; end: number } | null = null;
    for (let at = from; at < text.length; at++) {
      node = node.next?.get(text.charCodeAt(at));
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, end: at + 1 };
    }
    return found;
  }
}
