import { type CellValue, type Json, type SheetModel } from "../model";
import { Cells } from "./cells";
import { refuse } from "./errors";
import { type Fields } from "./wire";

/** What a method gives back: a value, another object, or nothing. */
export type Result = Json | HostObject | undefined;

export type MemberKind = "scalar" | "part" | "method";

/** An object of Excel's object model as the interpreter handles it. */
export abstract class HostObject {
  abstract readonly className: string;
  /** What stands behind it, for the class that receives it as an argument. */
  abstract readonly target: unknown;

  /** Finds a member whatever its case; gives its name as it stands on the wire. */
  abstract member(name: string): { readonly kind: MemberKind; readonly name: string } | undefined;
  /** Ids that every answer about the object carries: `Id`, `_Id`, `_ReferenceId`. */
  abstract identity(): Fields;
  abstract scalars(): readonly string[];
  abstract read(name: string): Json;
  abstract part(name: string): HostObject | null;
  abstract write(name: string, value: Json): void;
  abstract call(name: string, args: Arguments): Result;
  /** The items of a collection; null of any other object. */
  abstract items(): readonly HostObject[] | null;
  /** An item by id, name or index. */
  abstract item(key: Json): HostObject | null;
}

export type Argument = Json | HostObject;

/** The arguments of a call, read as what the method expects; anything else is InvalidArgument. */
export class Arguments {
  constructor(
    private readonly values: readonly Argument[],
    private readonly cellsAt: (address: string, sheet: SheetModel | null) => Cells,
  ) {}

  /** Whether an optional argument was left out. */
  missing(index: number): boolean {
    const value = this.values[index];
    return value === undefined || value === null;
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : refuse("InvalidArgument");
  }

  optionalText(index: number): string | null {
    return this.missing(index) ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    return typeof value === "number" && Number.isInteger(value) ? value : refuse("InvalidArgument");
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.missing(index) ? otherwise : this.integer(index);
  }

  number(index: number): number {
    const value = this.values[index];
    return typeof value === "number" ? value : refuse("InvalidArgument");
  }

  flag(index: number, otherwise = false): boolean {
    if (this.missing(index)) return otherwise;
    const value = this.values[index];
    return typeof value === "boolean" ? value : refuse("InvalidArgument");
  }

  json(index: number): Json {
    const value = this.values[index];
    if (value instanceof HostObject) refuse("InvalidArgument");
    return value ?? null;
  }

  /** The argument as it came, for a method that takes several kinds. */
  value(index: number): Argument {
    return this.values[index] ?? null;
  }

  object(index: number): HostObject {
    const value = this.values[index];
    return value instanceof HostObject ? value : refuse("InvalidArgument");
  }

  /** Cells given as a Range or RangeAreas, or as an address on the sheet of `near`. */
  cells(index: number, near: Cells | null): Cells {
    const value = this.values[index];
    if (value instanceof HostObject && value.target instanceof Cells) return value.target;
    if (typeof value === "string") return this.cellsAt(value, near?.sheet ?? null);
    return refuse("InvalidArgument");
  }
}

/** A value for a cell, as JSON brings it. */
export function cellInput(value: Json): CellValue | null {
  if (value === null || typeof value !== "object") return value;
  return refuse("InvalidArgument");
}

/** A member of a plain object argument, such as the options of `protect`. */
export function field(value: Json, name: string): Json {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  return (value as Readonly<Record<string, Json>>)[name] ?? null;
}

export function expectText(value: Json): string {
  return typeof value === "string" ? value : refuse("InvalidArgument");
}

export function expectNumber(value: Json): number {
  return typeof value === "number" && Number.isFinite(value) ? value : refuse("InvalidArgument");
}

export function expectFlag(value: Json): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument");
}
