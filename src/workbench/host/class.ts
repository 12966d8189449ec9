import { type Json } from "../model";
import { refuse } from "./errors";
import { HostObject, type Arguments, type MemberKind, type Result } from "./object";
import { type Session } from "./session";
import { type Fields } from "./wire";

export interface Scalar<T> {
  readonly get: (target: T, session: Session) => Json;
  readonly set?: (target: T, value: Json, session: Session) => void;
  /** True for what a `load()` without names leaves out. */
  readonly onRequest?: boolean;
}

/** A class of the object model: members by the names that they have on the wire. */
export interface ClassSpec<T> {
  readonly name: string;
  readonly identity?: (target: T, session: Session) => Fields;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly parts?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: Arguments, session: Session) => Result>
  >;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: Json, session: Session) => HostObject | null;
}

export type Factory<T> = (session: Session, target: T) => HostObject;

/** Names of a class and its members, for the test that compares them with the library's. */
export interface ClassShape {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

const shapes: ClassShape[] = [];

/** Every class that the host knows. */
export function hostClasses(): readonly ClassShape[] {
  return shapes;
}

/** Makes a class; its factory wraps what stands in the model. */
export function defineClass<T>(spec: ClassSpec<T>): Factory<T> {
  const members = new Map<string, { kind: MemberKind; name: string }>();
  const add = (kind: MemberKind, names: object | undefined): void => {
    for (const name of Object.keys(names ?? {})) members.set(name.toLowerCase(), { kind, name });
  };
  add("scalar", spec.scalars);
  add("part", spec.parts);
  add("method", spec.methods);
  if (spec.items) members.set("items", { kind: "scalar", name: "Items" });
  if (spec.item) members.set("getitem", { kind: "method", name: "GetItem" });
  shapes.push({ name: spec.name, members: new Set(members.keys()) });
  const loaded = Object.entries(spec.scalars ?? {})
    .filter(([, scalar]) => scalar.onRequest !== true)
    .map(([name]) => name);
  return (session, target) => new Bound(spec, members, loaded, session, target);
}

class Bound<T> extends HostObject {
  constructor(
    private readonly spec: ClassSpec<T>,
    private readonly members: ReadonlyMap<string, { kind: MemberKind; name: string }>,
    private readonly loaded: readonly string[],
    private readonly session: Session,
    readonly target: T,
  ) {
    super();
  }

  get className(): string {
    return this.spec.name;
  }

  member(name: string): { kind: MemberKind; name: string } | undefined {
    return this.members.get(name.toLowerCase());
  }

  identity(): Fields {
    return this.spec.identity?.(this.target, this.session) ?? {};
  }

  scalars(): readonly string[] {
    return this.loaded;
  }

  read(name: string): Json {
    const scalar = this.spec.scalars?.[name];
    return scalar ? scalar.get(this.target, this.session) : refuse("ApiNotFound");
  }

  part(name: string): HostObject | null {
    const part = this.spec.parts?.[name];
    return part ? part(this.target, this.session) : refuse("ApiNotFound");
  }

  write(name: string, value: Json): void {
    const scalar = this.spec.scalars?.[name];
    if (!scalar) refuse("ApiNotFound");
    if (!scalar.set) refuse("InvalidOperation", `${name} is read only.`);
    scalar.set(this.target, value, this.session);
  }

  call(name: string, args: Arguments): Result {
    const method = this.spec.methods?.[name];
    if (method) return method(this.target, args, this.session);
    // Collections whose library asks by method rather than by indexer.
    if (name === "GetItem" && this.spec.item) {
      return this.item(args.json(0)) ?? refuse("ItemNotFound");
    }
    return refuse("ApiNotFound");
  }

  items(): readonly HostObject[] | null {
    return this.spec.items ? this.spec.items(this.target, this.session) : null;
  }

  item(key: Json): HostObject | null {
    return this.spec.item ? this.spec.item(this.target, key, this.session) : null;
  }
}
