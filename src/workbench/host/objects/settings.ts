import { type Json, type WorkbookModel } from "../../model";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { type HostObject } from "../object";
import { type Session } from "../session";

const setting = defineClass<string>({
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, session) => session.model.settings.get(key) ?? null,
      set: (key, value, session) => {
        session.model.setSetting(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      if (!session.model.settings.has(key)) refuse("ItemNotFound");
      session.model.setSetting(key, undefined);
    },
  },
});

function find(model: WorkbookModel, key: Json, session: Session): HostObject | null {
  return typeof key === "string" && model.settings.has(key) ? setting(session, key) : null;
}

export const settings = defineClass<WorkbookModel>({
  name: "SettingCollection",
  items: (model, session) => [...model.settings.keys()].map((key) => setting(session, key)),
  item: find,
  methods: {
    Add: (model, args, session) => {
      const key = args.text(0);
      model.setSetting(key, args.json(1));
      return setting(session, key);
    },
    GetCount: (model) => model.settings.size,
    GetItemOrNullObject: (model, args, session) => find(model, args.text(0), session),
  },
});
