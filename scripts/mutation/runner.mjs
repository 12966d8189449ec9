/**
 * A Stryker test runner that keeps all tests loaded in one process. Jest's own runner starts
 * every test file anew for each mutant, since all of them reach the whole catalogue: minutes a
 * mutant. Here a mutant costs the milliseconds of the tests that cover it; one that only acts
 * while modules load (a pattern in a constant) costs loading the modules anew besides.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { createLoader } from "./modules.mjs";
import { collectTests } from "./tests.mjs";

const FOLDERS = ["test/core/rules", "test/core/appraisal"];
/** Reads every workbook of the corpus: seconds a mutant, for what the tables say as well. */
const TOO_SLOW = ["test/core/appraisal/corpus.test.ts"];
/** Go through many tables rule by rule: for the mutants of that rule only. */
const SWEEPS = /^test\/core\/rules\/(corpus|incomplete-tables)\.test\.ts/;
/** Tests of size, not of sense. */
const OF_SIZE = /10 000 rows/;

/** What is loaded anew for every mutant, with all that reaches it: the rest stays warm. */
const FRESH = /\/src\/core\/(rules|appraisal)\/|\.test\.ts$/;
/** What reads workbooks knows no rule, although it meets the core by its index. */
const KEPT = /\/src\/files\//;

/** Files that remember words between tests, so that a mutant in them outlives its own run. */
const REMEMBERING = /\/(linking\/stems|support\/names)\.ts$/;

const RULE_FILE = /\/catalogue\/[a-g]\/([A-G]\d\d)-/;
const IN_APPRAISAL = /^test\/core\/appraisal\//;
const RULE_CODE = /\b[A-G]\d\d\b/g;

/** What instrumented code reads: which mutant acts, which test runs, how often it was met. */
const state = (globalThis.__stryker__ ??= {});

function testFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((file) => path.posix.join(folder, String(file)))
      .filter((file) => file.endsWith(".test.ts") && !TOO_SLOW.includes(file)),
  ).sort();
}

/** Whether a test is about another rule than that of the file: it cannot see its mutants. */
function isForeign(test, mutatedFile) {
  const code = RULE_FILE.exec(mutatedFile)?.[1];
  const named = test.id.match(RULE_CODE) ?? [];
  return code !== undefined && named.length > 0 && !named.includes(code);
}

/** Runs tests in order; with `bail` until the first that fails. */
async function run(tests, bail) {
  const results = [];
  for (const { id, name, file, run: body } of tests) {
    const began = performance.now();
    const result = { id, name, fileName: path.resolve(file), status: TestStatus.Success };
    state.currentTestId = id;
    try {
      await body();
    } catch (error) {
      result.status = TestStatus.Failed;
      result.failureMessage = error instanceof Error ? error.message : String(error);
    }
    state.currentTestId = undefined;
    results.push({ ...result, timeSpentMs: performance.now() - began });
    if (bail && result.status === TestStatus.Failed) break;
  }
  return results;
}

class InProcessRunner {
  #loader = createLoader(
    (file) => FRESH.test(file),
    (file) => KEPT.test(file),
  );
  #tests = [];
  #milliseconds = new Map();
  /** Nothing is loaded yet, or a mutant left its mark on what is. */
  #isStale = true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker's first run: all tests, with what each of them covers. */
  async dryRun() {
    state.mutantCoverage = { static: {}, perTest: {} };
    this.#load();
    const tests = await run(this.#tests, false);
    for (const { id, timeSpentMs } of tests) this.#milliseconds.set(id, timeSpentMs);
    const { mutantCoverage } = state;
    state.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, disableBail }) {
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    const isStatic = mutantActivation === "static";
    const isRemembered = isStatic || REMEMBERING.test(activeMutant.fileName);
    try {
      state.activeMutant = isStatic ? activeMutant.id : undefined;
      if (isRemembered || this.#isStale) this.#load();
      this.#isStale = isRemembered;
      state.activeMutant = activeMutant.id;
      const tests = await run(this.#chosen(testFilter, activeMutant.fileName), !disableBail);
      const tooOften = determineHitLimitReached(state.hitCount, state.hitLimit);
      return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      state.activeMutant = undefined;
    }
  }

  #load() {
    this.#loader.reset();
    this.#tests = collectTests(testFiles(), (file) => this.#loader.load(path.resolve(file))).filter(
      ({ name }) => !OF_SIZE.test(name),
    );
  }

  /** The tests for a mutant: those of its own rule first, the quick before the slow. */
  #chosen(testFilter, mutatedFile) {
    const wanted = testFilter && new Set(testFilter);
    const code = RULE_FILE.exec(mutatedFile)?.[1];
    const isNear = (test) =>
      code
        ? test.id.includes(code)
        : mutatedFile.includes("/appraisal/") && IN_APPRAISAL.test(test.id);
    const order = (test) => (isNear(test) ? 0 : 1e6) + (this.#milliseconds.get(test.id) ?? 0);
    return this.#tests
      .filter((test) => (wanted ? wanted.has(test.id) : !isForeign(test, mutatedFile)))
      .filter((test) => code !== undefined || !SWEEPS.test(test.id))
      .sort((a, b) => order(a) - order(b));
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
