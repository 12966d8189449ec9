/**
 * A Stryker test runner that keeps all tests loaded in one process. Jest's own runner starts
 * every test file anew for each mutant, since all of them reach the whole catalogue: minutes a
 * mutant. Here a mutant costs the milliseconds of the tests that cover it; one that only acts
 * while modules load (a pattern in a constant) costs loading the modules anew besides.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
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
const REMEMBERING = /\/(linking\/stems|support\/texts\/names)\.ts$/;

/** Aligns rows and shortens names for these rules; hardly another one can see a mutant there. */
const LINKING = /\/appraisal\/linking\//;
const LINKED_RULES = ["B07", "D06", "D07", "E02", "E03", "E06", "E11", "E13"];

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

/** The rules that can see a mutant of the file; undefined where that may be any. */
function rulesOf(mutatedFile) {
  if (LINKING.test(mutatedFile)) return LINKED_RULES;
  const code = RULE_FILE.exec(mutatedFile)?.[1];
  return code === undefined ? undefined : [code];
}

/** Whether a test is about other rules than those of the file: it cannot see its mutants. */
function isForeign(test, mutatedFile) {
  const codes = rulesOf(mutatedFile);
  const named = test.id.match(RULE_CODE) ?? [];
  return codes !== undefined && named.length > 0 && !named.some((code) => codes.includes(code));
}

/** What a test may take, however little it usually does: the machine may be busy. */
const LEAST_MILLISECONDS = 2000;
/** How often a test may take its usual time. */
const MOST_TIMES = 10;

const BODY = new vm.Script("globalThis.__test__()");

/**
 * Runs a test's body, or loads what is tested, which is ended after `timeout` milliseconds: a
 * mutant in a loop often runs for ever. What a test does after its first `await` is not ended
 * here; there Stryker starts the whole process anew, which costs half a minute.
 */
async function runWithin(body, timeout) {
  globalThis.__test__ = body;
  await BODY.runInThisContext({ timeout });
}

function isEndless(error) {
  return error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

/** Runs tests in order; with `bail` until the first that fails. Throws where one does not end. */
async function run(tests, bail, limitOf) {
  const results = [];
  for (const test of tests) {
    const { id, name, file, run: body } = test;
    const began = performance.now();
    const result = { id, name, fileName: path.resolve(file), status: TestStatus.Success };
    state.currentTestId = id;
    try {
      if (limitOf) await runWithin(body, limitOf(test));
      else await body();
    } catch (error) {
      if (isEndless(error)) throw error;
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
  /** What loading may take: a mutant may run for ever while a constant is worked out. */
  #loadLimit = LEAST_MILLISECONDS;
  /** Nothing is loaded yet, or a mutant left its mark on what is. */
  #isStale = true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker's first run: all tests, with what each of them covers. */
  async dryRun() {
    state.mutantCoverage = { static: {}, perTest: {} };
    const began = performance.now();
    this.#load();
    this.#loadLimit = Math.ceil(MOST_TIMES * (performance.now() - began));
    const tests = await run(this.#tests, false, null);
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
      if (isRemembered || this.#isStale) await runWithin(() => this.#load(), this.#loadLimit);
      this.#isStale = isRemembered;
      state.activeMutant = activeMutant.id;
      const chosen = this.#chosen(testFilter, activeMutant.fileName);
      const tests = await run(chosen, !disableBail, (test) => this.#limit(test));
      const tooOften = determineHitLimitReached(state.hitCount, state.hitLimit);
      return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      // What was stopped half way may have left anything behind.
      this.#isStale = true;
      if (isEndless(error)) return toMutantRunResult({ status: DryRunStatus.Timeout });
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

  /** How many milliseconds a test may take with a mutant. */
  #limit({ id }) {
    return Math.ceil(Math.max(LEAST_MILLISECONDS, MOST_TIMES * (this.#milliseconds.get(id) ?? 0)));
  }

  /**
   * The tests for a mutant: those of its own rule first, the quick before the slow, and those that
   * wait for something behind those that can be ended.
   */
  #chosen(testFilter, mutatedFile) {
    // A word that is remembered was looked up by the first test that asked, for all others too.
    const wanted = REMEMBERING.test(mutatedFile) ? undefined : testFilter && new Set(testFilter);
    const code = RULE_FILE.exec(mutatedFile)?.[1];
    const isNear = (test) =>
      code
        ? test.id.includes(code)
        : mutatedFile.includes("/appraisal/") && IN_APPRAISAL.test(test.id);
    const waits = (test) => test.run.constructor.name === "AsyncFunction";
    const order = (test) =>
      (isNear(test) ? 0 : 1e6) + (waits(test) ? 1e5 : 0) + (this.#milliseconds.get(test.id) ?? 0);
    const seesAll = wanted && !LINKING.test(mutatedFile);
    return this.#tests
      .filter((test) => wanted?.has(test.id) ?? true)
      .filter((test) => seesAll || !isForeign(test, mutatedFile))
      .filter((test) => code !== undefined || !SWEEPS.test(test.id))
      .sort((a, b) => order(a) - order(b));
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
