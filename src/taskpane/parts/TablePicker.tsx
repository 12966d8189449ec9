import { Select } from "@fluentui/react-components";
import { rangeToA1 } from "../../core/sheet";
import { useWords } from "../context";
import { type CheckedTable } from "../../app";
import { countResult } from "../state/counts";
import { keyOf } from "../state/usePane";

interface TablePickerProps {
  readonly tables: readonly CheckedTable[];
  readonly current: CheckedTable;
  readonly onChoose: (key: string, from: HTMLElement) => void;
}

/** Chooses among the tables of a check, where there are several; names their errors and warnings. */
export function TablePicker({ tables, current, onChoose }: TablePickerProps) {
  const { pane, say } = useWords();
  if (tables.length < 2) return null;
  return (
    <Select
      aria-label={pane.table.choose}
      value={keyOf(current)}
      onChange={(event, data) => {
        onChoose(data.value, event.currentTarget);
      }}
    >
      {tables.map((checked) => {
        const { errors, warnings } = countResult(checked.result);
        const { sheet, range } = checked.table;
        const alone = tables.filter(({ table }) => table.sheet === sheet).length === 1;
        const name = alone ? sheet : say(pane.table.place, { sheet, range: rangeToA1(range) });
        return (
          <option key={keyOf(checked)} value={keyOf(checked)}>
            {say(pane.table.option, { name, errors, warnings })}
          </option>
        );
      })}
    </Select>
  );
}
