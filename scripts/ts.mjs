/** `node --import ./scripts/ts.mjs FILE.ts` runs TypeScript from source, in worker threads too. */
import { register } from "node:module";

register("./ts-hooks.mjs", import.meta.url);
