import { testFailuresOfFill } from "./fill";

testFailuresOfFill((at) => at % 2 === 1);
