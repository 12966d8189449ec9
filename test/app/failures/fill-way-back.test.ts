import { testCutOffAndReopened, testFailuresOfTheWayBack } from "./fill";

testFailuresOfTheWayBack();
testCutOffAndReopened();
