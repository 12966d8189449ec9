import { fundColumnOf, fundLabelOf } from "../header/label-roles";
import { emptyRow, hasNumber, type FundState } from "./fund-state";

/**
 * Reads a row of labels of totals, parts and figures with their amounts right below, "预算资金 | 合计 |
 * 其中：基本支出 | 其中：项目支出" over "955 | 705 | 250"; false where the rows are no such pair.
 */
export function readFundColumns(state: FundState, row: number): boolean {
  const { view, bottom } = state;
  const below = view.nextRow(row, bottom);
  if (below === null) return false;
  const labels = view.filled(row).filter((column) => !view.isUsed(row, column));
  const values = view.filled(below);
  const [side] = labels;
  if (side === undefined || values.length < 2 || values[0] === side) return false;
  const isValue = (column: number): boolean =>
    column > side && labels.includes(column) && hasNumber(view, below, column);
  if (!values.every(isValue) || labels.some((column) => hasNumber(view, row, column))) return false;
  const cores = new Map(values.map((column) => [column, view.label(row, column).core]));
  const known = [...cores.values()].filter(
    (core) => fundLabelOf(core) !== null || fundColumnOf(core) !== null,
  );
  const summed = [...cores.values()].some((core) => fundLabelOf(core)?.role === "total");
  // Below the total, the executed amount and its rate may stand so, too.
  if (known.length < 2 || !(summed || state.total !== null)) return false;
  state.noteBlock(row, side);
  for (const [column, core] of cores) {
    const field = view.field(row, column);
    const reading = fundLabelOf(core);
    const role = reading === null ? fundColumnOf(core) : null;
    view.use(row, column);
    view.use(below, column);
    const { money } = view.label(row, column);
    if (role !== null) state.fill(state.totalRow(field), below, column, role, money);
    else if (reading?.role === "total")
      state.fill(state.totalRow(field), below, column, "budget", money);
    else if (reading?.role === "part")
      state.fill(state.add(emptyRow(field, reading, 1)), below, column, "budget", money);
  }
  return true;
}
