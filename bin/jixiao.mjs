#!/usr/bin/env node
/** The command line, run from source: no build step stands between a clone and `npx jixiao`. */
import "../scripts/ts.mjs";

// A reader that has seen enough (`| head`) closes the pipe: that ends the run, quietly.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
