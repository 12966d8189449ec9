import { ProgressBar } from "../../src/cli/summarize/progress-bar";

function drawn(isTTY: boolean, use: (bar: ProgressBar) => void): string[] {
  // A clock of our own: a second a look.
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  use(new ProgressBar(stream, 200, "zh-CN"));
  return written;
}

test("on a terminal it says how far the run is, how fast, and how much is left", () => {
  const written = drawn(true, (bar) => {
    bar.update(1);
    bar.update(100);
  });
  expect(written[0]).toContain("1/200　1.0 个/秒　剩余约 3 分 19 秒");
  expect(written[1]).toContain(`${"█".repeat(12)}${"░".repeat(12)} 100/200`);
  expect(written[1]).toContain("50.0 个/秒");
  expect(written[1]).toContain("剩余约 2 秒");
});

test("it is taken away before something else is written, once", () => {
  const written = drawn(true, (bar) => {
    bar.update(1);
    bar.clear();
    bar.clear();
  });
  expect(written).toHaveLength(2);
  expect(written[1]).toBe("\r\u001b[K");
});

test("where standard error goes to a file, nothing is drawn", () => {
  const written = drawn(false, (bar) => {
    bar.update(1);
    bar.clear();
  });
  expect(written).toEqual([]);
});
