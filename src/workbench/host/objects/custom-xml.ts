import { type Json, type WorkbookModel } from "../../model";
import { defineClass } from "../class";
import { refuse } from "../errors";
import { type HostObject } from "../object";
import { type Session } from "../session";

/** Namespace of the root element; "" where it names none. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.split(":").slice(0, -1).join("") ?? "";
  const wanted = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const attributes = (root?.[2] ?? "").split(/\s+/);
  const own = attributes.find((attribute) => attribute.startsWith(`${wanted}=`));
  return own === undefined ? "" : own.slice(wanted.length + 2).replace(/["'/]+$/, "");
}

/** Refuses what cannot be XML at all; real Excel parses it whole. */
function checkXml(xml: string): string {
  return /^\s*<[\s\S]*>\s*$/.test(xml) ? xml : refuse("InvalidArgument");
}

function xmlOf(id: string, session: Session): string {
  return session.model.customXmlParts.get(id) ?? refuse("ItemNotFound");
}

const part = defineClass<string>({
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    NamespaceUri: { get: (id, session) => namespaceOf(xmlOf(id, session)) },
  },
  methods: {
    GetXml: (id, _args, session) => xmlOf(id, session),
    SetXml: (id, args, session) => {
      xmlOf(id, session);
      session.model.setCustomXml(id, checkXml(args.text(0)));
    },
    Delete: (id, _args, session) => {
      xmlOf(id, session);
      session.model.setCustomXml(id, undefined);
    },
  },
});

function find(ids: readonly string[], key: Json, session: Session): HostObject | null {
  const id = ids.find((candidate) => candidate === key);
  return id === undefined ? null : part(session, id);
}

function freeId(model: WorkbookModel): string {
  for (let number = 1; ; number++) {
    const id = `{00000000-0000-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-00000000C0DE}`;
    if (!model.customXmlParts.has(id)) return id;
  }
}

const scoped = defineClass<readonly string[]>({
  name: "CustomXmlPartScopedCollection",
  items: (ids, session) => ids.map((id) => part(session, id)),
  item: find,
  methods: {
    GetCount: (ids) => ids.length,
    GetItemOrNullObject: (ids, args, session) => find(ids, args.text(0), session),
    GetOnlyItem: (ids, _args, session) => {
      const [only, ...more] = ids;
      return only === undefined || more.length > 0
        ? refuse("InvalidOperation")
        : part(session, only);
    },
    GetOnlyItemOrNullObject: (ids, _args, session) => {
      const [only, ...more] = ids;
      return only === undefined || more.length > 0 ? null : part(session, only);
    },
  },
});

export const customXmlParts = defineClass<WorkbookModel>({
  name: "CustomXmlPartCollection",
  items: (model, session) => [...model.customXmlParts.keys()].map((id) => part(session, id)),
  item: (model, key, session) => find([...model.customXmlParts.keys()], key, session),
  methods: {
    Add: (model, args, session) => {
      const id = freeId(model);
      model.setCustomXml(id, checkXml(args.text(0)));
      return part(session, id);
    },
    GetByNamespace: (model, args, session) => {
      const wanted = args.text(0);
      const ids = [...model.customXmlParts]
        .filter(([, xml]) => namespaceOf(xml) === wanted)
        .map(([id]) => id);
      return scoped(session, ids);
    },
    GetCount: (model) => model.customXmlParts.size,
    GetItemOrNullObject: (model, args, session) =>
      find([...model.customXmlParts.keys()], args.text(0), session),
  },
});
