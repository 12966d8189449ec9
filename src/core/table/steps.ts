/**
 * Rows that are read between two pauses: few enough that a slow machine, with nothing compiled
 * yet, is through with them in some ten milliseconds.
 */
export const STEP_ROWS = 64;
