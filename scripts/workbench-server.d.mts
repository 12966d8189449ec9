export declare function serveWorkbench(options?: {
  readonly port?: number;
  readonly file?: string | null;
}): Promise<{ url: string; close: () => Promise<void> }>;
