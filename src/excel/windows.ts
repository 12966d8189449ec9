import { ExcelProblem } from "./errors";
import { canShowDialog, canShowPane } from "./host-info";

/**
 * Opens the pane, where pane and commands share a runtime; elsewhere only a person can.
 *
 * @returns whether it was opened
 */
export async function showPane(): Promise<boolean> {
  if (!canShowPane()) return false;
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    // Some hosts declare the set and refuse the call: whoever asks has another way to speak.
    return false;
  }
}

/** Size of our small window, in percent of the screen. */
const HEIGHT = 22;
const WIDTH = 32;

/**
 * Shows a small window with a page of our own and waits until it is closed.
 *
 * @param page address of the page, on the add-in's own server
 * @returns false where Excel has no such windows
 */
export function showDialog(page: string): Promise<boolean> {
  if (!canShowDialog()) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      page,
      { height: HEIGHT, width: WIDTH, displayInIframe: true },
      (result) => {
        if (result.status !== Office.AsyncResultStatus.Succeeded) {
          reject(new ExcelProblem("unsupported", {}, result.error));
          return;
        }
        const dialog = result.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          resolve(true);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve(true);
        });
      },
    );
  });
}

/** From a page in a small window: says something to the page that opened it. */
export function tellParent(message: string): void {
  Office.context.ui.messageParent(message);
}

/** Calls back once Office is ready to be asked. */
export async function whenReady(): Promise<void> {
  await Office.onReady();
}

/** Names a document in stores that several workbooks share; "" for one that was never saved. */
export function documentAddress(): string {
  const context = Office.context as Office.Context | undefined;
  const document = context?.document;
  return document?.url ?? "";
}
