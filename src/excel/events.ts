import { inExcel } from "./run";
import { mayBeOurs } from "./write/write-steps";

/** Cells that a person has changed. */
export interface SheetChange {
  readonly sheetId: string;
  /** A1 text without a sheet name. */
  readonly address: string;
}

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/** After the last keystroke this long, so that findings follow within 300 ms. */
const QUIET_MS = 100;

/**
 * Tells of changes that people make in any sheet, gathered until typing rests for
 * `QUIET_MS`. What the add-in itself writes is left out.
 */
export async function watchChanges(
  listener: (changes: readonly SheetChange[]) => void,
  quietMs = QUIET_MS,
): Promise<StopWatching> {
  let gathered: SheetChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((args) => {
      if (isOurs(args)) return Promise.resolve();
      gathered.push({ sheetId: args.worksheetId, address: args.address });
      clearTimeout(timer);
      timer = setTimeout(() => {
        const changes = gathered;
        gathered = [];
        listener(changes);
      }, quietMs);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await remove(handler);
  };
}

function isOurs(args: Excel.WorksheetChangedEventArgs): boolean {
  // Below ExcelApi 1.14 Excel does not say who made the change.
  const source = args.triggerSource as string | undefined;
  return source === undefined ? mayBeOurs() : source === "ThisLocalAddin";
}

/** Tells when another sheet comes to the front, with its id. */
export async function watchActivation(listener: (sheetId: string) => void): Promise<StopWatching> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onActivated.add((args) => {
      listener(args.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => remove(handler);
}

async function remove<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
