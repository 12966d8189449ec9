export {
  DEFAULT_SETS,
  ExcelHost,
  type Exchange,
  type FailurePoint,
  type HostOptions,
} from "./host";
export { type DeclaredSets } from "./api-sets";
export { type ErrorCode } from "./errors";
export { type ActionNotice } from "./interpreter";
export { type Batch, type EventEntry } from "./wire";
export {
  connectDesktop,
  type CommandOutcome,
  type DesktopConnection,
  type DesktopExternal,
} from "./desktop-transport";
export { hostClasses, type ClassShape } from "./class";
