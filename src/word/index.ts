export { MAX_DOCUMENT_BYTES } from "./package";
export { planWordTable } from "./plan";
export { WordProblem, type WordProblemCode } from "./problem";
export { readWordTables, type WordCell, type WordTable } from "./tables";
