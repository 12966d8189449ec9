export { readWorkbookData } from "./read";
export { writeWorkbookData } from "./write";
