/** Rows that are read between two pauses. */
export const STEP_ROWS = 512;
