/** What the bar at the bottom says, and what the page shows; React listens to it. */
export interface Status {
  readonly text: string;
  readonly tone: "plain" | "busy" | "problem";
  readonly fileName: string;
  readonly editing: boolean;
  readonly paneOpen: boolean;
  /** Id of the ribbon button whose command runs. */
  readonly running: string | null;
}

/** A value with listeners, in the form that React's `useSyncExternalStore` takes. */
export class Store<T extends object> {
  readonly #listeners = new Set<() => void>();

  constructor(private value: T) {}

  get = (): T => this.value;

  set = (patch: Partial<T>): void => {
    this.value = { ...this.value, ...patch };
    for (const listener of this.#listeners) listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
