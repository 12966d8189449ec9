/** `npm run bench`: the figures that docs/performance.md gives. */
import { benchReading } from "./bench-reading";

benchReading();
