import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks and Fluent UI asks for on every start. Nothing changes its size here. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }

  unobserve(): void {
    return undefined;
  }

  disconnect(): void {
    return undefined;
  }
}

function matchMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

Object.assign(globalThis, { TextEncoder, TextDecoder, ResizeObserver: NoResizeObserver });
Object.assign(window, { matchMedia });
