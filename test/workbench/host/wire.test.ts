import { ExcelHost, type Batch } from "../../../src/workbench/host";
import { smallWorkbook } from "./workbook";

/** Batches as a library newer than the installed one, or a broken one, would send them. */

const call = (id: number, parent: number, name: string, ...args: (string | number | null)[]) => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const part = (id: number, parent: number, name: string) => ({
  Id: id,
  ObjectPathType: 4,
  Name: name,
  ParentObjectPathId: parent,
});
const START = {
  "1": { Id: 1, ObjectPathType: 1, Name: "" },
  "2": part(2, 1, "Worksheets"),
  "3": call(3, 2, "GetActiveWorksheet"),
};

async function answer(host: ExcelHost, batch: Batch): Promise<unknown> {
  return JSON.parse(await host.execute(JSON.stringify(batch))) as unknown;
}

describe("notes, of ExcelApi 1.18", () => {
  const batch: Batch = {
    ObjectPaths: { ...START, "4": part(4, 3, "Notes"), "5": call(5, 4, "Add", "B2", "请核对") },
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 5 },
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["content"] } },
    ],
  };

  test("are added and read where the set is declared", async () => {
    const model = smallWorkbook();
    const host = new ExcelHost(model, { sets: { ExcelApi: "1.18" } });
    expect(await answer(host, batch)).toMatchObject({
      Results: [{ ActionId: 1 }, { ActionId: 2, Value: { Content: "请核对" } }],
    });
    expect(model.activeSheet.lists.notes).toMatchObject([{ row: 1, column: 1, text: "请核对" }]);
  });

  test("are not found where it is not", async () => {
    const host = new ExcelHost(smallWorkbook());
    expect(await answer(host, batch)).toMatchObject({
      Error: { Code: "ApiNotFound", Location: "Worksheet.notes", ActionIndex: 0 },
      ProcessedResults: { Results: [] },
    });
  });
});

test("a path that is not in the batch, and a reference that nobody keeps", async () => {
  const host = new ExcelHost(smallWorkbook());
  const action = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 9 };
  expect(await answer(host, { ObjectPaths: START, Actions: [action] })).toMatchObject({
    Error: { Code: "InvalidObjectPath" },
  });
  const kept = { "9": { Id: 9, ObjectPathType: 6, Name: "ref77" } };
  expect(
    await answer(host, { ObjectPaths: { ...START, ...kept }, Actions: [action] }),
  ).toMatchObject({
    Error: { Code: "InvalidObjectPath" },
  });
});

test("a null object stays one along its whole path, and takes writes without a word", async () => {
  const host = new ExcelHost(smallWorkbook());
  const paths = {
    ...START,
    "4": call(4, 2, "GetItemOrNullObject", "没有"),
    "5": call(5, 4, "GetRange", "A1"),
    "6": part(6, 5, "Format"),
  };
  const write = {
    Id: 2,
    ActionType: 4,
    Name: "WrapText",
    ObjectPathId: 6,
    ArgumentInfo: { Arguments: [true] },
  };
  expect(
    await answer(host, {
      ObjectPaths: paths,
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 6 }, write],
    }),
  ).toEqual({
    Results: [
      { ActionId: 1, Value: null },
      { ActionId: 2, Value: { _IsNull: true } },
    ],
  });
});

test("traces are told, also those before an error", async () => {
  const host = new ExcelHost(smallWorkbook());
  const trace = { Id: 1, ActionType: 5, Name: "", ObjectPathId: 1 };
  const wrong = { Id: 2, ActionType: 3, Name: "NoSuchMethod", ObjectPathId: 1 };
  expect(await answer(host, { ObjectPaths: START, Actions: [trace, wrong] })).toMatchObject({
    TraceIds: [1],
    Error: { Code: "ApiNotFound", ActionIndex: 1 },
    ProcessedResults: { Results: [{ ActionId: 1, Value: null }] },
  });
});

test("requests are answered one after another, in the order in which they came", async () => {
  const model = smallWorkbook();
  const host = new ExcelHost(model);
  const put = (value: number): Batch => ({
    ObjectPaths: { ...START, "4": call(4, 3, "GetRange", "A1") },
    Actions: [
      {
        Id: 1,
        ActionType: 4,
        Name: "Values",
        ObjectPathId: 4,
        ArgumentInfo: { Arguments: [[[value]]] },
      },
    ],
  });
  await Promise.all([1, 2, 3].map((value) => answer(host, put(value))));
  expect(model.activeSheet.value(0, 0)).toBe(3);
  expect(host.syncs).toBe(3);
});
