export { cli } from "./cli";
export { summarize } from "./summarize";
