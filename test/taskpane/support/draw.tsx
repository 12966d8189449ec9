import { configure, getConfig, render, screen, within } from "@testing-library/react";
import { unstable_IdlePriority, unstable_scheduleCallback } from "scheduler";
import userEvent from "@testing-library/user-event";
import { fetchEngine } from "../../../src/taskpane/later";
import { App } from "../../../src/taskpane/App";
import type { View } from "../../../src/taskpane/state/views";
import type { PaneServices } from "../../../src/taskpane/services";

// The pane fetches its engine while it is first looked at; here it is there from the start.
beforeAll(async () => {
  await fetchEngine();
});

/** When all that the pane has begun to draw is drawn: behind everything else in React's queue. */
async function drawn(): Promise<void> {
  await new Promise<void>((resolve) => {
    unstable_scheduleCallback(unstable_IdlePriority, () => {
      resolve();
    });
  });
}

// What an act brings is drawn in slices. A person sees it a moment later; a test that has
// clicked or typed looks at it once it is there.
const before = getConfig();
configure({
  asyncWrapper: (act) =>
    before.asyncWrapper(async () => {
      const result: unknown = await act();
      await drawn();
      return result;
    }),
});

/** Draws the whole pane over the given answers, as Office opens it in Chinese. */
export function drawPane(
  services: PaneServices,
  options: { readonly view?: View; readonly store?: Storage } = {},
) {
  const user = userEvent.setup();
  const drawn = render(
    <App
      services={services}
      officeLanguage="zh-CN"
      dark={false}
      store={options.store ?? null}
      version="1.0.0"
      {...(options.view ? { view: options.view } : {})}
    />,
  );
  return { ...drawn, user };
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** One of the counts above the list, which narrow it. */
export function chip(name: string): HTMLElement {
  return within(screen.getByRole("group", { name: "按类别筛选" })).getByRole("button", { name });
}
