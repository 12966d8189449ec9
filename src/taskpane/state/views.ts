export const VIEWS = ["check", "attainment", "budget", "templates"] as const;

/** The tabs of the pane. */
export type View = (typeof VIEWS)[number];

/** Reads a view's name, as the ribbon's commands give it in the address. */
export function viewOf(name: string | null): View | undefined {
  return VIEWS.find((view) => view === name);
}
