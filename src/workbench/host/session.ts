import { type RangeRef } from "../../core/sheet";
import {
  contains,
  internStyle,
  moveAreas,
  moveRange,
  parseReference,
  referencedRange,
  type CellStyle,
  type Change,
  type Json,
  type SheetModel,
  type StylePatch,
  type WorkbookModel,
} from "../model";
import { type ApiSets } from "./api-sets";
import { Cells } from "./cells";
import { refuse } from "./errors";
import { type HostObject } from "./object";
import { type ChartTarget, type CommentTarget, type RuleTarget } from "./targets";

/** Makes objects of classes that live in other files; joined in `objects/index.ts`. */
export interface Factories {
  readonly workbook: (target: WorkbookModel) => HostObject;
  readonly worksheet: (target: SheetModel) => HostObject;
  readonly range: (target: Cells) => HostObject;
  readonly rangeAreas: (target: Cells) => HostObject;
  readonly conditionalFormats: (target: Cells) => HostObject;
  readonly conditionalFormat: (target: RuleTarget) => HostObject;
  readonly chart: (target: ChartTarget) => HostObject;
  readonly charts: (target: SheetModel) => HostObject;
  readonly comment: (target: CommentTarget) => HostObject;
}

/** An address longer than this is refused by Excel. */
const MAX_ADDRESS = 8192;

/** So many events' cells can still be asked for. */
const MAX_EVENT_CELLS = 1000;

/** What the task pane's visibility service knows. */
export type PaneState = "Visible" | "Hidden" | "Background";

/**
 * One add-in's conversation with the workbook: the objects it keeps, the events it listens
 * to, and the duties that every class has (what is protected, what is declared).
 */
export class Session {
  readonly #kept = new Map<string, HostObject>();
  readonly #passing = new Set<Cells>();
  #nextReference = 1;
  /** `type:targetId` → number of registrations. */
  readonly #subscriptions = new Map<string, number>();
  /** Ranges of events, by the reference that the event carries. */
  readonly #eventRanges = new Map<string, Cells>();
  #nextEvent = 1;
  eventsEnabled = true;
  pane: PaneState = "Hidden";
  /** Called when the add-in shows or hides its pane. */
  onPane: ((state: PaneState) => void) | null = null;

  constructor(
    readonly model: WorkbookModel,
    readonly sets: ApiSets,
    private readonly factories: (session: Session) => Factories,
  ) {}

  #made: Factories | null = null;

  get make(): Factories {
    this.#made ??= this.factories(this);
    return this.#made;
  }

  /** Time as comments carry it. */
  now(): string {
    return new Date().toISOString();
  }

  showPane(state: PaneState): void {
    this.pane = state;
    this.onPane?.(state);
  }

  // --- cells and addresses ---

  /** Cells that follow insertions and deletions as long as this request or the add-in keeps them. */
  cells(sheet: SheetModel, areas: readonly RangeRef[]): Cells {
    const cells = new Cells(sheet, areas);
    this.#passing.add(cells);
    return cells;
  }

  /** Reads one or several areas, separated by commas; a name of the workbook is one too. */
  cellsAt(address: string, sheet: SheetModel | null): Cells {
    if (address.length > MAX_ADDRESS) refuse("InvalidArgument");
    let on = sheet;
    const areas: RangeRef[] = [];
    for (const part of splitAddress(address)) {
      const reference = parseReference(part) ?? this.#named(part, sheet);
      if (!reference) return refuse("InvalidArgument");
      if (reference.sheet !== null) {
        const named = this.model.sheet(reference.sheet);
        if (!named) return refuse("InvalidArgument");
        if (areas.length > 0 && on !== named) refuse("InvalidArgument");
        on = named;
      }
      areas.push(referencedRange(reference));
    }
    if (!on || areas.length === 0) return refuse("InvalidArgument");
    return this.cells(on, areas);
  }

  #named(text: string, sheet: SheetModel | null): ReturnType<typeof parseReference> {
    const wanted = text.trim().toLowerCase();
    const name =
      sheet?.lists.names.find((item) => item.name.toLowerCase() === wanted) ??
      this.model.names.find((item) => item.name.toLowerCase() === wanted);
    return name ? parseReference(name.formula.slice(1)) : null;
  }

  /** Refuses cells whose sheet or area is gone. */
  alive(cells: Cells): Cells {
    if (cells.areas.length === 0) refuse("InvalidReference");
    this.present(cells.sheet);
    return cells;
  }

  present(sheet: SheetModel): SheetModel {
    return this.model.sheets.includes(sheet) ? sheet : refuse("ItemNotFound");
  }

  /** A look with a patch laid over it. */
  restyled(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
    return internStyle({ ...style, ...patch });
  }

  // --- protection ---

  /** Refuses to change the content of locked cells of a protected sheet. */
  requireUnlocked(cells: Cells): void {
    const { protection } = cells.sheet.properties;
    if (!protection.protected) return;
    for (const area of cells.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          if (cells.sheet.style(row, column)?.locked !== false) refuse("AccessDenied");
        }
      }
    }
  }

  /** Refuses to add, take away, name or move sheets of a workbook whose structure is protected. */
  requireStructure(): void {
    if (this.model.structureProtected) refuse("AccessDenied");
  }

  /** Refuses on a protected sheet what none of its options allows. */
  requireAllowed(sheet: SheetModel, option: ProtectionOption | null): void {
    const { protection } = sheet.properties;
    if (!protection.protected) return;
    if (option === null || protection.options[option] !== true) refuse("AccessDenied");
  }

  // --- objects that the add-in keeps ---

  /** The reference id of an object that is kept; null of one that is not. */
  referenceOf(target: Cells): string | null {
    return this.#references.get(target) ?? null;
  }

  readonly #references = new Map<Cells, string>();

  keepCells(object: HostObject, target: Cells): void {
    if (this.#references.has(target)) return;
    const id = `ref${this.#nextReference++}`;
    this.#references.set(target, id);
    this.#kept.set(id, object);
  }

  kept(id: string): HostObject {
    return this.#kept.get(id) ?? refuse("InvalidObjectPath");
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    this.#kept.delete(id);
    if (object?.target instanceof Cells) this.#references.delete(object.target);
  }

  releaseAll(): void {
    this.#kept.clear();
    this.#references.clear();
  }

  get keptCount(): number {
    return this.#kept.size;
  }

  /** Forgets what only the request in hand used. */
  endRequest(): void {
    this.#passing.clear();
  }

  /** Keeps the add-in's ranges on their cells. */
  follow(change: Change): void {
    if (change.kind !== "shift") return;
    const all = [...this.#passing, ...this.#references.keys(), ...this.#eventRanges.values()];
    for (const cells of new Set(all)) {
      if (cells.sheet.id !== change.sheet) continue;
      if (cells.areas.length > 1) cells.areas = moveAreas(cells.areas, change);
      else cells.areas = cells.areas.flatMap((area) => moveRange(area, change) ?? []);
    }
  }

  // --- events ---

  subscribe(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.#subscriptions.set(key, (this.#subscriptions.get(key) ?? 0) + 1);
  }

  unsubscribe(type: number, target: string): void {
    const key = `${type}:${target}`;
    const left = (this.#subscriptions.get(key) ?? 0) - 1;
    if (left > 0) this.#subscriptions.set(key, left);
    else this.#subscriptions.delete(key);
  }

  subscribed(type: number, target: string): boolean {
    return this.#subscriptions.has(`${type}:${target}`);
  }

  /** Notes the cells of an event; the event's arguments carry the reference. */
  noteEventCells(sheet: SheetModel, area: RangeRef): string {
    const id = `evt${this.#nextEvent++}`;
    this.#eventRanges.set(id, new Cells(sheet, [area]));
    this.#eventRanges.delete(`evt${this.#nextEvent - MAX_EVENT_CELLS}`);
    return id;
  }

  eventCells(id: string): Cells {
    return this.#eventRanges.get(id) ?? refuse("ItemNotFound");
  }
}

export type ProtectionOption =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects";

/** Parts of an address between commas that are not within a quoted sheet name. */
function splitAddress(address: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < address.length; at++) {
    if (address[at] === "'") quoted = !quoted;
    else if (address[at] === "," && !quoted) {
      parts.push(address.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(address.slice(start));
  return parts;
}

/** The cells of a merged area that Excel does not write to: all but the first. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return (
    merge !== undefined &&
    contains(merge, row, column) &&
    !(merge.top === row && merge.left === column)
  );
}

/** A plain object as JSON, without what is undefined. */
export function json(fields: Readonly<Record<string, Json | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}
