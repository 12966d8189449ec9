import { type Json } from "../model";
import { refuse } from "./errors";
import { type HostObject } from "./object";
import { type Session } from "./session";
import { type Fields, type QueryInfo } from "./wire";

/** What to load, as a tree: `format/fill/color` is three levels. */
interface Wanted {
  readonly names: Map<string, Wanted>;
  all: boolean;
}

const nothing = (): Wanted => ({ names: new Map(), all: false });

function readSelect({ Select: select = [], Expand: expand = [] }: QueryInfo): Wanted {
  const root = nothing();
  for (const path of [...select, ...expand]) {
    let at = root;
    for (const step of path.split("/").filter((part) => part !== "")) {
      if (step === "*") {
        at.all = true;
        continue;
      }
      const next = at.names.get(step) ?? nothing();
      at.names.set(step, next);
      at = next;
    }
  }
  if (select.length === 0) root.all = true;
  return root;
}

/** The answer to a `load`: what was asked for, with the ids that the client needs. */
export function query(object: HostObject, info: QueryInfo, session: Session): Json {
  const wanted = readSelect(info);
  const items = object.items();
  if (!items) return load(object, wanted, session);
  const first = info.Skip ?? 0;
  const chosen = items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  return loadCollection(object, chosen, wanted, session, first);
}

function loadCollection(
  object: HostObject,
  items: readonly HostObject[],
  wanted: Wanted,
  session: Session,
  first = 0,
): Json {
  // The collection's own numbers stand beside the items.
  const own: Wanted = { names: wanted.names, all: wanted.all };
  const fields: Fields = { ...object.identity() };
  for (const name of object.scalars()) {
    if (own.all || hasName(own, name)) fields[name] = object.read(name);
  }
  fields["_Items"] = items.map((item, index) => ({
    _Index: first + index,
    ...load(item, wanted, session),
  }));
  return fields;
}

function hasName(wanted: Wanted, name: string): boolean {
  return [...wanted.names.keys()].some((key) => key.toLowerCase() === name.toLowerCase());
}

function load(object: HostObject, wanted: Wanted, session: Session): Fields {
  const fields: Fields = { ...object.identity() };
  const loadsAll = wanted.all || wanted.names.size === 0;
  if (loadsAll) {
    for (const name of object.scalars()) {
      if (session.sets.offers(object.className, name)) fields[name] = object.read(name);
    }
  }
  for (const [asked, inner] of wanted.names) {
    const member = object.member(asked);
    // Names that no class has are passed over, as in Microsoft's own processor.
    if (!member) continue;
    if (!session.sets.offers(object.className, asked)) refuseMember(object.className, asked);
    if (member.kind === "scalar") fields[member.name] = object.read(member.name);
    else if (member.kind === "part") {
      fields[member.name] = loadPart(object.part(member.name), inner, session);
    }
  }
  return fields;
}

function loadPart(part: HostObject | null, wanted: Wanted, session: Session): Json {
  if (!part) return null;
  const items = part.items();
  return items ? loadCollection(part, items, wanted, session) : load(part, wanted, session);
}

function refuseMember(className: string, name: string): never {
  return refuse(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${className}.${name}. It may be available in a newer version of Excel.`,
  );
}
