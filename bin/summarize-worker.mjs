/** A thread of `jixiao summarize`, run from source as the command line is. */
import "../scripts/ts.mjs";

await import("../src/cli/summarize/worker.ts");
