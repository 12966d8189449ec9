import { type Browser } from "playwright-core";

export declare function findBrowser(): string | null;
export declare function launchBrowser(): Promise<Browser>;
