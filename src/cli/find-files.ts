import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A file to work on. */
export interface FoundFile {
  /** The path as it is to be shown and opened. */
  readonly file: string;
  /** Its path inside the folder that was named; its name where the file itself was. */
  readonly inside: string;
  /** A folder without workbooks, or one that may not be read, stands for itself, to be reported. */
  readonly problem: "no-workbooks" | "unreadable" | null;
  /** Whether the file itself was named, not a folder that it stands in. */
  readonly named: boolean;
}

/**
 * Whatever may hold a table: those of WPS (.et) are the old format; what cannot be read
 * (.xlsb, .ods) is said to be so, for a file that is passed over in silence is missed.
 */
const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]?|ett?|ods)$/i;

/** By name, numbers in it by value: 2.xlsx before 10.xlsx. */
const NAMES = new Intl.Collator("zh-CN", { numeric: true });

/**
 * Lists what is to be worked on: files as they are named, folders with every workbook in them
 * and below, in the order of their names. Excel's lock files (~$…) and hidden ones are not
 * counted, nor what stands in `except`. Each file comes once.
 */
export async function findFiles(
  inputs: readonly string[],
  except: string | null = null,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const seen = new Set<string>();
  const add = (file: FoundFile): void => {
    const place = path.resolve(file.file);
    if (seen.has(place)) return;
    seen.add(place);
    found.push(file);
  };
  for (const input of inputs) {
    if (!(await isFolder(input))) {
      add({ file: input, inside: path.basename(input), problem: null, named: true });
      continue;
    }
    const inside = await workbooksIn(input, "", except && path.resolve(except));
    const name = inputs.length > 1 ? path.basename(path.resolve(input)) : "";
    for (const each of inside) add({ ...each, inside: path.join(name, each.inside) });
    if (inside.length === 0) add({ file: input, inside: "", problem: "no-workbooks", named: true });
  }
  return found;
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** The workbooks in a folder and below; `below` is the way to it from the folder named. */
async function workbooksIn(
  folder: string,
  below: string,
  except: string | null,
): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return [{ file: folder, inside: below, problem: "unreadable", named: false }];
  entries.sort((a, b) => NAMES.compare(a.name, b.name));
  const files: FoundFile[] = [];
  for (const entry of entries) {
    if (/^(?:\.|~\$)/.test(entry.name)) continue;
    const file = path.join(folder, entry.name);
    const inside = path.join(below, entry.name);
    if (entry.isDirectory()) {
      if (path.resolve(file) === except) continue;
      files.push(...(await workbooksIn(file, inside, except)));
    } else if (WORKBOOK.test(entry.name)) {
      files.push({ file, inside, problem: null, named: false });
    }
  }
  return files;
}
