#!/usr/bin/env node
/** The command line, run from source: no build step stands between a clone and `npx jixiao`. */
import "../scripts/ts.mjs";

const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
