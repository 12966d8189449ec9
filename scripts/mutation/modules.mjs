/**
 * Loads TypeScript as CommonJS modules that can be loaded anew in milliseconds: what is compiled
 * stays compiled, and modules that reach no mutated file stay as they are.
 */
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { transformSync } from "@swc/core";

/** Shipped as ES modules only: compiled like our own files. */
const ES_MODULES_ONLY = /^(hucre|numfmt)(\/|$)/;
const ENDINGS = ["", ".ts", "/index.ts", ".mjs", ".js"];
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function compile(filename) {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    configFile: false,
    swcrc: false,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  return vm.compileFunction(code, PARAMETERS, { filename });
}

/**
 * A loader with `load(file)` and `reset()`, after which the files that `isFresh` names, and all
 * that reach one of them, are run anew; those that `isKept` names never are, once they are whole.
 */
export function createLoader(isFresh, isKept) {
  const compiled = new Map();
  const places = new Map();
  const modules = new Map();
  /** Who asked for a file. */
  const importers = new Map();

  /** The file that a specifier means, or null for a package that Node loads by itself. */
  function place(specifier, folder) {
    if (ES_MODULES_ONLY.test(specifier)) return fileURLToPath(import.meta.resolve(specifier));
    if (!specifier.startsWith(".") && !path.isAbsolute(specifier)) return null;
    const base = path.resolve(folder, specifier);
    const found = ENDINGS.map((ending) => base + ending).find(isFile);
    if (found === undefined) throw new Error(`${specifier} is not there, asked from ${folder}`);
    return found;
  }

  function requireFrom(filename) {
    const folder = path.dirname(filename);
    const native = createRequire(filename);
    return (specifier) => {
      const key = `${folder}\0${specifier}`;
      if (!places.has(key)) places.set(key, place(specifier, folder));
      const file = places.get(key);
      if (file === null) return native(specifier);
      if (!importers.has(file)) importers.set(file, new Set());
      importers.get(file).add(filename);
      return load(file);
    };
  }

  function load(filename) {
    if (filename.endsWith(".json")) return JSON.parse(readFileSync(filename, "utf8"));
    const known = modules.get(filename);
    if (known) return known.exports;
    if (!compiled.has(filename)) compiled.set(filename, compile(filename));
    const module = { exports: {}, isWhole: false };
    modules.set(filename, module);
    const folder = path.dirname(filename);
    const run = compiled.get(filename);
    run(module.exports, requireFrom(filename), module, filename, folder);
    module.isWhole = true;
    return module.exports;
  }

  return {
    load,
    reset() {
      const drop = (file) => {
        if (isKept(file) || !modules.delete(file)) return;
        for (const importer of importers.get(file) ?? []) drop(importer);
      };
      // Loading that was ended half way leaves modules whose constants were never set.
      for (const [file, { isWhole }] of modules) if (!isWhole) modules.delete(file);
      [...modules.keys()].filter(isFresh).forEach(drop);
    },
  };
}
