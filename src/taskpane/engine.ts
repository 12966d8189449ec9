/**
 * What the pane needs only once something is done with it: reading, checking, writing, and
 * the views of what came of it. A chunk of its own, fetched while the pane is first looked
 * at (later.ts), so that the pane itself is there sooner.
 */
export { appServices } from "./app-services";
export { AttainmentView } from "./attainment/AttainmentView";
export { BudgetView } from "./budget/BudgetView";
export { NoTable } from "./check/NoTable";
export { Results } from "./check/Results";
export { CurrentTable } from "./parts/CurrentTable";
export { RulePage } from "./check/RulePage";
export { SettingsView } from "./settings/SettingsView";
export { TemplatesView } from "./templates/TemplatesView";
