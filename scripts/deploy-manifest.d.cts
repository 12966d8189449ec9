export declare const PLACEHOLDER: string;
export declare function deployManifest(manifest: string, server: string | undefined): string;
