export * from "./sheet";
export * from "./values";
