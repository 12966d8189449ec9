/**
 * The parts of the engine (engine.ts) in an order in which each finds what it needs already
 * there. All are in one chunk; asking for a part runs its modules and no others, so that the
 * thread can be given back in between. One export each: what nobody uses is left out as ever.
 */
export const ENGINE_PARTS: readonly (() => Promise<unknown>)[] = [
  () =>
    import(/* webpackChunkName: "engine", webpackExports: ["recogniseInSteps"] */ "../core/table"),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["appraiseInSteps"] */ "../core/appraisal"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesA"] */ "../core/rules/catalogue/a"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesB"] */ "../core/rules/catalogue/b"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesC"] */ "../core/rules/catalogue/c"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesD"] */ "../core/rules/catalogue/d"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesE"] */ "../core/rules/catalogue/e"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesF"] */ "../core/rules/catalogue/f"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["rulesG"] */ "../core/rules/catalogue/g"
    ),
  () =>
    import(/* webpackChunkName: "engine", webpackExports: ["planFillInSteps"] */ "../core/edits"),
  () => import(/* webpackChunkName: "engine", webpackExports: ["appServices"] */ "./app-services"),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["AttainmentView"] */ "./attainment/AttainmentView"
    ),
  () =>
    import(/* webpackChunkName: "engine", webpackExports: ["BudgetView"] */ "./budget/BudgetView"),
  () => import(/* webpackChunkName: "engine", webpackExports: ["Results"] */ "./check/Results"),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["SettingsView"] */ "./settings/SettingsView"
    ),
  () =>
    import(
      /* webpackChunkName: "engine", webpackExports: ["TemplatesView"] */ "./templates/TemplatesView"
    ),
];
