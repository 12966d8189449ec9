/** Rows, findings or texts between two pauses of long work. */
const STEP = 1024;

/** True for the places of a list before which long work pauses, so that it never holds the thread for long. */
export function isStep(index: number): boolean {
  return index % STEP === STEP - 1;
}
