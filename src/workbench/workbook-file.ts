import { FileProblem } from "../files";
import { type WorkbookData } from "./model";
import { words } from "./messages";
import { readWorkbookData, writeWorkbookData } from "./xlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What went wrong with a file, in words for a person. */
export function fileProblemText(error: unknown): string {
  return words.problems[error instanceof FileProblem ? error.code : "damaged"];
}

/** Reads a file that a person chose or dropped. */
export async function openFile(file: File): Promise<WorkbookData> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (cause) {
    throw new FileProblem("unreadable", { cause });
  }
  return readWorkbookData(new Uint8Array(bytes), file.name);
}

/** Reads a workbook from this server: the sample, or the file named on the command line. */
export async function openAddress(address: string, name: string): Promise<WorkbookData> {
  const response = await fetch(address);
  if (!response.ok) throw new FileProblem("not-found");
  return readWorkbookData(new Uint8Array(await response.arrayBuffer()), name);
}

/** Gives the workbook to the browser to save. */
export async function saveFile(data: WorkbookData): Promise<string> {
  const bytes = await writeWorkbookData(data);
  const name = data.name.replace(/\.xlsx?$/i, "") + ".xlsx";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  link.download = name;
  link.click();
  // The download has begun once the click is handled; then the copy in memory can go.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return name;
}
