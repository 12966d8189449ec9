/** Runs the steps of `npm test`, as many side by side as asked for. */
import { spawn, spawnSync } from "node:child_process";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command what Node is given
 * @property {readonly string[]} [needs] steps that must have ended well before
 */

const since = (at) => `${((Date.now() - at) / 1000).toFixed(1)} s`;

/** Ends a step with all that it has started: workers, browsers, servers. */
function end({ pid }) {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-pid, "SIGTERM"); // The step leads a group of its own.
  } catch (error) {
    if (error.code !== "ESRCH") throw error; // It has just ended by itself.
  }
}

/**
 * Runs steps in their order, up to `lanes` at a time; a step that still needs another lets
 * later ones pass. What a step says is shown whole when it ends, so that it can be read; a
 * step that has the machine for itself is heard at once. The first failure ends all.
 *
 * @param {readonly Step[]} steps
 * @param {{ lanes: number, cwd: string, env: Record<string, string | undefined> }} options
 * @returns {Promise<number>} exit status: 0, or that of the step that failed
 */
export function runSteps(steps, { lanes, cwd, env }) {
  const waiting = [...steps];
  const running = new Map();
  const open = new Set(steps.map(({ name }) => name));

  return new Promise((resolve) => {
    const stop = (status) => {
      waiting.length = 0;
      for (const child of running.values()) end(child);
      running.clear();
      resolve(status);
    };
    process.once("SIGINT", () => stop(130));
    process.once("SIGTERM", () => stop(143));

    const begin = ({ name, command }) => {
      const at = Date.now();
      const alone = lanes === 1;
      if (alone) console.log(`\n── ${name}`);
      const child = spawn(process.execPath, command, {
        cwd,
        env,
        stdio: ["ignore", ...(alone ? ["inherit", "inherit"] : ["pipe", "pipe"])],
        detached: process.platform !== "win32",
      });
      running.set(name, child);
      const said = [];
      child.stdout?.on("data", (data) => said.push(data));
      child.stderr?.on("data", (data) => said.push(data));
      child.on("close", (status) => {
        if (!running.delete(name)) return; // It was ended because another failed.
        if (!alone) console.log(`\n── ${name}`);
        process.stdout.write(Buffer.concat(said));
        if (status === 0) {
          console.log(`${name}: ok, ${since(at)}`);
          open.delete(name);
          proceed();
          return;
        }
        const left = [...running.keys()];
        console.error(`\n${name} failed after ${since(at)}`);
        if (left.length > 0) console.error(`ended before it was through: ${left.join(", ")}`);
        stop(status ?? 1);
      });
    };

    const proceed = () => {
      while (running.size < lanes) {
        const next = waiting.findIndex(({ needs = [] }) => !needs.some((name) => open.has(name)));
        if (next < 0) break;
        begin(...waiting.splice(next, 1));
      }
      if (running.size === 0) resolve(0);
    };
    proceed();
  });
}
