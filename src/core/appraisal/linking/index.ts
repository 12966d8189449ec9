export { link, linkInSteps } from "./link";
export { type Linking, type TaskGroup, type TaskRole } from "./linking";
export { lettersOf, nameSimilarity, stemOf } from "./stems";
