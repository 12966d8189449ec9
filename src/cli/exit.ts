/** Exit statuses, public: people script on them. */
export const EXIT = {
  ok: 0,
  /** Checked, at least one error-level finding. */
  errors: 1,
  usage: 2,
  /** A file could not be read or holds no recognised table; the others are still reported. */
  problem: 3,
  /** Stopped by Ctrl+C, as shells have it. */
  interrupted: 130,
} as const;
