/**
 * Computes formulas with Univer's engine, headless, in a thread of its own: the engine is
 * loaded by Node itself and not through Jest's transforms, which take seconds for it.
 */
const { parentPort } = require("node:worker_threads");
const {
  CellValueType,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} = require("@univerjs/core");
const {
  ICalculateFormulaService,
  IDefinedNamesService,
  UniverFormulaEnginePlugin,
} = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");

const univer = new Univer({
  locale: LocaleType.ZH_CN,
  locales: { [LocaleType.ZH_CN]: {} },
  logLevel: LogLevel.SILENT,
});
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
const injector = univer.__getInjector();

const typeOf = (value) =>
  typeof value === "number"
    ? CellValueType.NUMBER
    : typeof value === "boolean"
      ? CellValueType.BOOLEAN
      : CellValueType.STRING;

/** `[row, column, value, formula?][]` as Univer's nested tables: cells, and formulas alone. */
function tables(cells) {
  const cellData = {};
  const formulas = {};
  for (const [row, column, value, formula] of cells) {
    cellData[row] ??= {};
    if (formula === undefined) {
      const v = typeof value === "boolean" ? Number(value) : value;
      cellData[row][column] = { v, t: typeOf(value) };
    } else {
      cellData[row][column] = { f: formula };
      formulas[row] ??= {};
      formulas[row][column] = { f: formula };
    }
  }
  return { cellData, formulas };
}

async function calculate({ unit, sheets, names }) {
  const formulaData = { [unit]: {} };
  const sheetData = {};
  for (const { id, name, cells } of sheets) {
    const { cellData, formulas } = tables(cells);
    formulaData[unit][id] = formulas;
    const last = cells.at(-1)?.[0] ?? 0;
    sheetData[id] = { id, name, cellData, rowCount: last + 200, columnCount: 702 };
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: sheetData,
  });
  for (const [index, { name, formula }] of names.entries()) {
    injector.get(IDefinedNamesService).registerDefinedName(unit, {
      id: `name${index}`,
      name,
      formulaOrRefString: formula.slice(1),
    });
  }
  const service = injector.get(ICalculateFormulaService);
  const finished = new Promise((resolve) => {
    const subscription = service.executionCompleteListener$.subscribe((result) => {
      subscription.unsubscribe();
      resolve(result);
    });
  });
  await service.execute({
    formulaData,
    arrayFormulaRange: {},
    arrayFormulaCellData: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  });
  const { unitData } = await finished;
  injector.get(IUniverInstanceService).disposeUnit(unit);
  return results(unitData[unit] ?? {});
}

function results(unitData) {
  const out = [];
  for (const [sheet, matrix] of Object.entries(unitData)) {
    matrix?.forValue((row, column, cell) => {
      const boolean = cell?.t === CellValueType.BOOLEAN;
      const value = boolean ? Boolean(cell.v) : (cell?.v ?? 0);
      out.push({ sheet, row, column, value });
    });
  }
  return out;
}

parentPort.on("message", async (request) => {
  try {
    parentPort.postMessage({ id: request.id, results: await calculate(request) });
  } catch (error) {
    parentPort.postMessage({ id: request.id, error: String(error?.stack ?? error) });
  }
});
