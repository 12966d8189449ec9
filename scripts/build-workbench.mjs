/** Builds the add-in and the workbench in development mode (webpack.config.js, env workbench). */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const configure = createRequire(import.meta.url)("../webpack.config.js");

/** @returns {Promise<void>} rejects with webpack's own report when a build fails */
export function buildWorkbench() {
  const compiler = webpack(configure({ workbench: true }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) reject(error ?? closing);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
