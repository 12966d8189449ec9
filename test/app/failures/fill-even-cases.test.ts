import { testFailuresOfFill } from "./fill";

// In two files, which run side by side.
testFailuresOfFill((at) => at % 2 === 0);
