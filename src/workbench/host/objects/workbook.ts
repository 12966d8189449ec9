import { type WorkbookModel } from "../../model";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectText } from "../object";
import { comments } from "./comments";
import { customXmlParts } from "./custom-xml";
import { workbookNames } from "./names";
import { notes } from "./notes";
import { settings } from "./settings";
import { worksheets } from "./worksheets";

const application = defineClass<WorkbookModel>({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_model, value) => {
        if (expectText(value) !== "Automatic") refuse("NotImplemented");
      },
    },
    CalculationState: { get: (model) => (model.stale ? "Pending" : "Done") },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    // Formulas are computed before anything is read, so that there is nothing left to do.
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const protection = defineClass<WorkbookModel>({
  name: "WorkbookProtection",
  scalars: { Protected: { get: (model) => model.structureProtected } },
});

const runtime = defineClass<WorkbookModel>({
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_model, session) => session.eventsEnabled,
      set: (_model, value, session) => {
        session.eventsEnabled = expectFlag(value);
      },
    },
  },
});

export const workbook = defineClass<WorkbookModel>({
  name: "Workbook",
  scalars: {
    Name: { get: (model) => model.name },
    ReadOnly: { get: (model) => model.readOnly },
    AutoSave: { get: () => false },
    IsDirty: { get: () => true },
    PreviouslySaved: { get: () => true },
  },
  parts: {
    Application: (model, session) => application(session, model),
    Comments: (_model, session) => comments(session, {}),
    CustomXmlParts: (model, session) => customXmlParts(session, model),
    Notes: (_model, session) => notes(session, {}),
    Names: (_model, session) => workbookNames(session),
    Protection: (model, session) => protection(session, model),
    Settings: (model, session) => settings(session, model),
    Worksheets: (model, session) => worksheets(session, model),
    _Runtime: (model, session) => runtime(session, model),
  },
  methods: {
    GetActiveCell: (model, _args, session) => {
      const first = model.selection()[0] ?? { top: 0, left: 0 };
      const { top, left } = first;
      const cell = { top, left, bottom: top, right: left };
      return session.make.range(session.cells(model.activeSheet, [cell]));
    },
    GetSelectedRange: (model, _args, session) => {
      const areas = model.selection();
      if (areas.length !== 1) refuse("InvalidOperation");
      return session.make.range(session.cells(model.activeSheet, areas));
    },
    GetSelectedRanges: (model, _args, session) =>
      session.make.rangeAreas(session.cells(model.activeSheet, model.selection())),
    _GetObjectByReferenceId: (_model, args, session) => session.kept(args.text(0)),
    _GetObjectTypeNameByReferenceId: (_model, args, session) =>
      session.kept(args.text(0)).className,
    _GetReferenceCount: (_model, _args, session) => session.keptCount,
    _RemoveReference: (_model, args, session) => {
      session.release(args.text(0));
    },
    _RemoveAllReferences: (_model, _args, session) => {
      session.releaseAll();
    },
    _GetRangeForEventByReferenceId: (_model, args, session) =>
      session.make.range(session.eventCells(args.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: (_model, args, session) =>
      session.make.range(session.eventCells(args.text(0))),
  },
});
