import { type Json } from "../model";
import { HostError, refuse } from "./errors";
import { Arguments, HostObject, type Argument } from "./object";
import { services } from "./objects";
import { query } from "./query";
import { type Session } from "./session";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchResponse,
  type ObjectPath,
} from "./wire";

/** What a test is told of an action before it is done. */
export interface ActionNotice {
  /** Counted over all actions since the counting began. */
  readonly count: number;
  readonly action: Action;
  /** "Range.values", "Worksheet.getRange", or the class alone. */
  readonly what: string;
}

/** May refuse an action by throwing a `HostError`. */
export type BeforeAction = (notice: Omit<ActionNotice, "count">) => void;

const IS_NULL: Json = { _IsNull: true };

/** Name of a member as people write it: "GetRange" → "getRange". */
function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Runs one batch: actions in order, stopping at the first that fails. */
export class Interpreter {
  /** Objects by path, null for a null object; each path is walked once. */
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly before: BeforeAction,
  ) {}

  async run(): Promise<BatchResponse> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        // What is read must be computed, also within one batch.
        if (action.ActionType === ActionType.query && this.session.model.stale) {
          await this.session.model.calculate();
        }
        this.before({ action, what: this.#describe(action) });
        const value = this.session.model.as("add-in", () => this.#act(action));
        results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        const failure = error instanceof HostError ? error : internalError(error);
        return {
          Error: {
            Code: failure.code,
            Message: failure.message,
            Location: failure.location ?? this.#location(action),
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          ...(traces.length > 0 && { TraceIds: traces }),
          ProcessedResults: { Results: results },
        };
      }
    }
    return { Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
  }

  #act(action: Action): Json {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate: {
        const object = this.#resolve(action.ObjectPathId);
        return object?.identity() ?? null;
      }
      case ActionType.query: {
        const object = this.#resolve(action.ObjectPathId);
        return object && query(object, action.QueryInfo ?? {}, this.session);
      }
      case ActionType.setProperty: {
        const object = this.#resolve(action.ObjectPathId);
        if (!object) return IS_NULL;
        const name = this.#member(object, action.Name);
        object.write(name, this.#arguments(action.ArgumentInfo).json(0));
        return null;
      }
      case ActionType.method: {
        const object = this.#resolve(action.ObjectPathId);
        if (!object) return IS_NULL;
        const name = this.#member(object, action.Name);
        const result = object.call(name, this.#arguments(action.ArgumentInfo));
        return result instanceof HostObject ? result.identity() : (result ?? null);
      }
      default:
        return refuse("NotImplemented");
    }
  }

  /** The member's name as the class has it; refuses what is not declared or not there. */
  #member(object: HostObject, name: string): string {
    const member = object.member(name);
    if (!member || !this.session.sets.offers(object.className, name)) refuse("ApiNotFound");
    return member.name;
  }

  #resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) return refuse("InvalidObjectPath");
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  #walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.session.make.workbook(this.session.model);
      case PathType.newObject: {
        const service = services[path.Name];
        return service ? service(this.session, this.session) : refuse("ApiNotFound");
      }
      case PathType.referenceId:
        return this.session.kept(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.#walkFromParent(path);
    }
  }

  #walkFromParent(path: ObjectPath): HostObject | null {
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    return located(this.#pathLocation(parent, path), () => {
      const args = this.#arguments(path.ArgumentInfo);
      switch (path.ObjectPathType) {
        case PathType.indexer:
          return parent.item(args.json(0)) ?? refuse("ItemNotFound");
        case PathType.property:
          return parent.part(this.#member(parent, path.Name));
        case PathType.method: {
          const result = parent.call(this.#member(parent, path.Name), args);
          if (result === null || result === undefined) return null;
          return result instanceof HostObject ? result : refuse("InvalidObjectPath");
        }
        default:
          return refuse("InvalidObjectPath");
      }
    });
  }

  #pathLocation(parent: HostObject, path: ObjectPath): string {
    const member = path.ObjectPathType === PathType.indexer ? "getItem" : camel(path.Name);
    return `${parent.className}.${member}`;
  }

  /** Where an action that fails by itself stands. */
  #location(action: Action): string | null {
    const object = this.#objects.get(action.ObjectPathId);
    if (!object) return null;
    return action.Name === "" ? object.className : `${object.className}.${camel(action.Name)}`;
  }

  /** What an action is about, as far as it can be told before it is done. */
  #describe(action: Action): string {
    const object = this.#objects.get(action.ObjectPathId);
    const name = action.Name === "" ? "" : camel(action.Name);
    if (object) return name === "" ? object.className : `${object.className}.${name}`;
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    return name === "" ? camel(path?.Name ?? "") : name;
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    const resolved = values.map((value, index): Argument => {
      const path = paths[index];
      if (typeof path === "number" && path > 0 && path === value) {
        return this.#resolve(path) ?? refuse("InvalidArgument");
      }
      return value;
    });
    return new Arguments(resolved, (address, sheet) => this.session.cellsAt(address, sheet));
  }
}

/** Notes where an error happened, unless one nearer to it has. */
function located<T>(location: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}

/** A mistake of the host itself shows as Excel's own internal error, with its text. */
function internalError(error: unknown): HostError {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
  return new HostError("GeneralException", text);
}
