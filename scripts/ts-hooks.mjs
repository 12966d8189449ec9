/**
 * Module hooks that let Node run the TypeScript sources as they are: the command
 * line, benches and measuring scripts need no build. Compiled text is cached in
 * node_modules/.cache by content, so a second start compiles nothing.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transformSync } from "@swc/core";

const CACHE = fileURLToPath(new URL("../node_modules/.cache/jixiao-ts/", import.meta.url));
const TYPESCRIPT = /\.tsx?$/;
const CANDIDATES = [".ts", ".tsx", "/index.ts", "/index.tsx"];

function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

export async function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith(".") && context.parentURL?.startsWith("file:")) {
    const base = path.resolve(path.dirname(fileURLToPath(context.parentURL)), specifier);
    if (!isFile(base)) {
      const found = CANDIDATES.map((ending) => base + ending).find(isFile);
      if (found) return { url: pathToFileURL(found).href, shortCircuit: true };
    }
  }
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (url.startsWith("file:") && url.endsWith(".json")) {
    const json = readFileSync(fileURLToPath(url), "utf8");
    return { format: "module", source: `export default ${json}`, shortCircuit: true };
  }
  if (!url.startsWith("file:") || !TYPESCRIPT.test(new URL(url).pathname)) {
    return nextLoad(url, context);
  }
  const file = fileURLToPath(url);
  const source = readFileSync(file, "utf8");
  const key = createHash("sha256").update(file).update("\0").update(source).digest("hex");
  const cached = path.join(CACHE, `${key}.mjs`);
  if (existsSync(cached)) {
    return { format: "module", source: readFileSync(cached, "utf8"), shortCircuit: true };
  }
  const { code } = transformSync(source, {
    filename: file,
    sourceMaps: "inline",
    module: { type: "es6" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: file.endsWith(".tsx") },
      transform: { react: { runtime: "automatic" } },
    },
  });
  mkdirSync(CACHE, { recursive: true });
  // Written aside and renamed: a worker that starts at the same moment never reads half a file.
  const aside = `${cached}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(aside, code);
  renameSync(aside, cached);
  return { format: "module", source: code, shortCircuit: true };
}
