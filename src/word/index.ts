export { planWordTable } from "./plan";
export { WordProblem, type WordProblemCode } from "./problem";
export { readWordTables, type WordCell, type WordTable } from "./tables";
