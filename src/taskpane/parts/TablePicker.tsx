import { Select } from "@fluentui/react-components";
import { rangeToA1 } from "../../core/sheet";
import { useWords } from "../context";
import { type CheckedTable } from "../../app";
import { countResult } from "../state/counts";
import { keyOf } from "../state/usePane";

interface TablePickerProps {
  readonly tables: readonly CheckedTable[];
  readonly current: CheckedTable;
  readonly onChoose: (key: string) => void;
}

/** Chooses among the tables of a check, where there are several; names their errors and warnings. */
export function TablePicker({ tables, current, onChoose }: TablePickerProps) {
  const { pane, say } = useWords();
  if (tables.length < 2) return null;
  return (
    <Select
      aria-label={pane.table.choose}
      value={keyOf(current)}
      onChange={(_, data) => {
        onChoose(data.value);
      }}
    >
      {tables.map((checked) => {
        const { errors, warnings } = countResult(checked.result);
        const { sheet, range } = checked.table;
        return (
          <option key={keyOf(checked)} value={keyOf(checked)}>
            {say(pane.table.option, { sheet, range: rangeToA1(range), errors, warnings })}
          </option>
        );
      })}
    </Select>
  );
}
