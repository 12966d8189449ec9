import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the workbench as a person does (`npm start`), without building it again. */
export async function serve(file?: string): Promise<Served> {
  const words = ["scripts/start.mjs", "--no-build", "--port", "0", ...(file ? [file] : [])];
  const server: ChildProcess = spawn(process.execPath, words, { cwd: ROOT });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer): void => {
      said += text.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => {
      reject(new Error(`the server ended: ${said}`));
    });
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners("exit");
        server.once("exit", () => {
          resolve();
        });
        server.kill();
      }),
  };
}
