import { defineClass, type Factory } from "../class";
import { refuse } from "../errors";
import { type Session } from "../session";

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntime = defineClass<Session>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_target, _args, session) => session.pane,
    SetAppRuntimeState: (_target, args, session) => {
      const state = args.text(0);
      if (state !== "Visible" && state !== "Hidden" && state !== "Background") {
        refuse("InvalidArgument");
      }
      session.showPane(state);
    },
  },
});

/** office.js says on start that it is ready for events. */
const addinInternal = defineClass<Session>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** Services that are made by their full name, beside the workbook. */
export const services: Readonly<Record<string, Factory<Session>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
};
