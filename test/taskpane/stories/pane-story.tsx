import { type ReactNode } from "react";
import { App } from "../../../src/taskpane/App";
import { type View } from "../../../src/taskpane/state/views";
import type { PaneServices } from "../../../src/taskpane/services";

/** A state of the pane to look at: what it shows, and what is clicked to get there. */
export interface Story {
  readonly name: string;
  readonly element: (dark: boolean) => ReactNode;
  /** Accessible names of buttons to press, in order. */
  readonly press?: readonly string[];
}

/** The whole pane over the given answers. */
export function pane(
  services: PaneServices,
  options: { readonly view?: View; readonly language?: "zh-CN" | "en-US" } = {},
): Story["element"] {
  return function drawn(dark) {
    return (
      <App
        services={services}
        officeLanguage={options.language ?? "zh-CN"}
        dark={dark}
        store={null}
        version="1.0.0"
        {...(options.view ? { view: options.view } : {})}
      />
    );
  };
}
