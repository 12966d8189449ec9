/**
 * The plain page that stands in the pane before and instead of the add-in
 * (taskpane.html): ES5, so that it also speaks on engines which cannot run this file.
 */
interface Boot {
  /** Shows a notice in place of the add-in: no office.js, or files that did not arrive. */
  readonly fail: (notice: "office" | "files", address?: string) => void;
  /** Takes the plain page away: the add-in has the pane now. */
  readonly done: () => void;
}

declare global {
  interface Window {
    readonly jixiaoBoot?: Boot;
  }
}

export function boot(): Boot {
  return (
    window.jixiaoBoot ?? {
      fail: () => {
        throw new Error("the page has no boot notices");
      },
      done: () => undefined,
    }
  );
}
