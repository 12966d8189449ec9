import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { CheckedTable, CheckOutcome } from "../../src/app";
import { ExcelProblem, type SheetChange } from "../../src/excel";
import type { PaneServices } from "../../src/taskpane/services";
import { tableOf } from "./support/build-table";
import { button, chip, drawPane } from "./support/draw";
import { finding } from "./support/finding";
import { answering, checkedOf, outcomeOf } from "./support/services";

const SHEET = "申报表";
const CHANGE: SheetChange = { sheetId: `{${SHEET}}`, address: "C63" };

const TABLE = tableOf({
  sheet: SHEET,
  budget: 233,
  rows: [{ name: "培训经费", level2: "成本指标", target: "≤233万元", amount: 233 }],
});
const MISSPELT = finding({
  sheet: SHEET,
  cell: "C63",
  fix: { cell: "C63", from: "经济效率指标", to: "经济效益指标" },
});
const OTHER_FIX = finding({
  sheet: SHEET,
  cell: "C64",
  fix: { cell: "C64", from: "经济效率指标", to: "经济效益指标" },
});
const SIGN_OFF = finding({ sheet: SHEET, cell: "A60" });

function saying(
  findings: CheckedTable["result"]["findings"],
  more: Partial<CheckOutcome> = {},
  table = TABLE,
): CheckOutcome {
  const result = { findings, passes: [], notJudged: [] };
  return outcomeOf([checkedOf(table, { result })], more);
}

const BEFORE = saying([MISSPELT, SIGN_OFF]);
const AFTER = saying([SIGN_OFF]);

/** A pane over a workbook where the test plays the person who types. */
function watched(before: CheckOutcome, follow: PaneServices["follow"], store?: Storage) {
  let tell: ((changes: readonly SheetChange[]) => void) | null = null;
  const follows = jest.fn(follow);
  const services = answering(before, {
    watchChanges: (listener) => {
      tell = listener;
      return Promise.resolve(() => {
        tell = null;
        return Promise.resolve();
      });
    },
    follow: follows,
  });
  const drawn = drawPane(services, store ? { store } : {});
  return {
    ...drawn,
    follows,
    services,
    listens: () => tell !== null,
    type: async (change = CHANGE) => {
      await act(async () => {
        tell?.([change]);
        await Promise.resolve();
      });
    },
  };
}

const publishing =
  (next: CheckOutcome): PaneServices["follow"] =>
  (_outcome, _changes, _signal, publish) => {
    publish(next);
    return Promise.resolve();
  };

describe("实时更新", () => {
  it("listens only once there is something to keep up to date", async () => {
    const { user, listens } = watched(BEFORE, publishing(AFTER));
    expect(listens()).toBe(false);
    expect(screen.queryByRole("switch", { name: "实时更新" })).toBeNull();
    await user.click(button("一键校验"));
    expect(listens()).toBe(true);
    expect(screen.getByRole("switch", { name: "实时更新" })).toBeChecked();
  });

  it("shows what the changed table says, and tells a screen reader", async () => {
    const { user, type, follows } = watched(BEFORE, publishing(AFTER));
    await user.click(button("一键校验"));
    expect(chip("警告 2")).toBeVisible();
    await type();
    expect(chip("警告 1")).toBeVisible();
    expect(follows.mock.calls[0]?.slice(0, 2)).toEqual([BEFORE, [CHANGE]]);
    expect(screen.getByText("已更新：错误 0，警告 1，提示 0，通过 0。")).toHaveAttribute(
      "role",
      "status",
    );
  });

  it("keeps filter, folds and the keyboard's place", async () => {
    const { user, type } = watched(BEFORE, publishing(AFTER));
    await user.click(button("一键校验"));
    await user.click(chip("警告 2"));
    const fold = within(screen.getByRole("region", { name: "警告 2" })).getByRole("button", {
      name: "警告 2",
    });
    await user.click(fold);
    await type();
    expect(chip("警告 1")).toHaveAttribute("aria-pressed", "true");
    expect(fold).toHaveAccessibleName("警告 1");
    expect(fold).toHaveAttribute("aria-expanded", "false");
    expect(fold).toHaveFocus();
  });

  it("moves the figures of the other views as well", async () => {
    const less = tableOf({
      sheet: SHEET,
      budget: 233,
      rows: [{ name: "培训经费", level2: "成本指标", target: "≤200万元", amount: 200 }],
    });
    const { user, type } = watched(BEFORE, publishing(saying([], {}, less)));
    await user.click(button("一键校验"));
    await user.click(screen.getByRole("tab", { name: "成本与预算" }));
    expect(screen.getByText("成本指标合计与预算一致")).toBeVisible();
    await type();
    expect(screen.getByText("成本指标合计比预算少 33 万元")).toBeVisible();
  });

  it("is switched off, remembered, and then nothing is read", async () => {
    localStorage.clear();
    const { user, type, listens, follows, unmount } = watched(
      BEFORE,
      publishing(AFTER),
      localStorage,
    );
    await user.click(button("一键校验"));
    await user.click(screen.getByRole("switch", { name: "实时更新" }));
    expect(listens()).toBe(false);
    await type();
    expect(follows).not.toHaveBeenCalled();
    unmount();
    const again = watched(BEFORE, publishing(AFTER), localStorage);
    await again.user.click(button("一键校验"));
    expect(screen.getByRole("switch", { name: "实时更新" })).not.toBeChecked();
    localStorage.clear();
  });

  it("leaves proposals that are being read as they are, and catches up afterwards", async () => {
    const before = saying([MISSPELT, OTHER_FIX]);
    const { user, type, follows } = watched(before, publishing(AFTER));
    await user.click(button("一键校验"));
    await user.click(button("查看并应用全部修改（2 处）"));
    await type();
    expect(follows).not.toHaveBeenCalled();
    expect(screen.getByText("核对期间暂停")).toBeVisible();
    expect(screen.getByRole("heading", { name: "将修改 2 个单元格" })).toBeVisible();
    await user.click(button("不修改"));
    expect(follows).toHaveBeenCalledTimes(1);
    expect(chip("警告 1")).toBeVisible();
  });

  it("says that the marks are of the last check, until they are made again", async () => {
    const marked = { marking: { kind: "marked" as const, cells: 2, unmarked: [] } };
    const { user, type, services } = watched(
      saying([MISSPELT, SIGN_OFF], marked),
      publishing(saying([SIGN_OFF], marked)),
    );
    await user.click(button("一键校验"));
    expect(screen.queryByText("标记还是上次校验的")).toBeNull();
    await type();
    expect(screen.getByText("标记还是上次校验的")).toBeVisible();
    await user.click(button("更新标记"));
    expect(services.calls.at(-1)).toEqual(["check", { scope: "sheet", mark: true, sheet: SHEET }]);
    expect(screen.queryByText("标记还是上次校验的")).toBeNull();
  });

  it("offers to take old marks away where marking was switched off since", async () => {
    const marked = { marking: { kind: "marked" as const, cells: 2, unmarked: [] } };
    const { user, type, services } = watched(
      saying([MISSPELT, SIGN_OFF], marked),
      publishing(saying([SIGN_OFF], marked)),
    );
    await user.click(button("一键校验"));
    await type();
    await user.click(screen.getByRole("switch", { name: "在表中标记" }));
    const [bar] = screen.getAllByRole("contentinfo");
    if (!bar) throw new Error("no bar");
    await user.click(within(bar).getByRole("button", { name: "清除标记" }));
    expect(services.calls.at(-1)).toEqual(["clearMarks"]);
    expect(screen.queryByText("标记还是上次校验的")).toBeNull();
  });

  it("tries again while Excel is editing a cell, then says that it is behind", async () => {
    jest.useFakeTimers();
    try {
      const busy = () => Promise.reject(new ExcelProblem("cell-edit-mode"));
      const follow = jest.fn<Promise<void>, Parameters<PaneServices["follow"]>>(busy);
      const { type } = watched(BEFORE, follow);
      await act(async () => {
        button("一键校验").click();
        await Promise.resolve();
      });
      await type();
      for (let tries = 0; tries < 3; tries++) {
        await act(() => jest.advanceTimersByTimeAsync(10_000));
      }
      expect(screen.getByText("有改动没有读到")).toBeVisible();
      expect(chip("警告 2")).toBeVisible();
      follow.mockImplementation(publishing(AFTER));
      await act(() => jest.advanceTimersByTimeAsync(10_000));
      expect(chip("警告 1")).toBeVisible();
      expect(screen.queryByText("有改动没有读到")).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });

  it("asks Excel again to be told of changes, where that was refused", async () => {
    jest.useFakeTimers();
    try {
      const watchChanges = jest
        .fn<Promise<() => Promise<void>>, Parameters<PaneServices["watchChanges"]>>()
        .mockRejectedValueOnce(new ExcelProblem("cell-edit-mode"))
        .mockResolvedValue(() => Promise.resolve());
      drawPane(answering(BEFORE, { watchChanges }));
      await act(async () => {
        button("一键校验").click();
        await Promise.resolve();
      });
      expect(screen.getByText("有改动没有读到")).toBeVisible();
      await act(() => jest.advanceTimersByTimeAsync(10_000));
      expect(watchChanges).toHaveBeenCalledTimes(2);
      expect(screen.queryByText("有改动没有读到")).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });

  it("does not follow a sheet that is too large, and says so", async () => {
    const [sheet] = BEFORE.searched;
    const large = { ...BEFORE, searched: sheet ? [{ ...sheet, followed: false }] : [] };
    const { user } = watched(large, publishing(AFTER));
    await user.click(button("一键校验"));
    expect(screen.getByText("表太大，不能实时更新")).toBeVisible();
    expect(screen.getByRole("switch", { name: "实时更新" })).toBeDisabled();
  });

  it("drops what a newer change or a check has made old", async () => {
    const late: { publish?: () => void } = {};
    const follow = jest.fn<Promise<void>, Parameters<PaneServices["follow"]>>(
      (_outcome, _changes, _signal, publish) => {
        late.publish = () => {
          publish(AFTER);
        };
        return new Promise(() => undefined);
      },
    );
    const { user, type } = watched(BEFORE, follow);
    await user.click(button("一键校验"));
    await type();
    const first = late.publish;
    await type({ ...CHANGE, address: "D9" });
    expect(follow.mock.calls[0]?.[2].aborted).toBe(true);
    expect(follow.mock.calls[1]?.[1]).toHaveLength(2);
    act(() => first?.());
    expect(chip("警告 2")).toBeVisible();
    act(() => late.publish?.());
    await waitFor(() => {
      expect(chip("警告 1")).toBeVisible();
    });
  });
});
