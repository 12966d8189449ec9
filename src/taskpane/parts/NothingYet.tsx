import { useWords } from "../context";
import { type Pane } from "../state/usePane";
import { type View } from "../state/views";
import { Empty } from "./Empty";

interface NothingYetProps {
  readonly pane: Pane;
  /** What the view will show. */
  readonly children: string;
  readonly onView: (view: View) => void;
}

/** A view of a table before there is one: checks the sheet in front, and says if it has none. */
export function NothingYet({ pane, children, onView }: NothingYetProps) {
  const { pane: words } = useWords();
  if (!pane.outcome) {
    const check = () => {
      pane.check("sheet");
    };
    const busy = pane.task.kind === "busy";
    return <Empty action={{ label: words.table.checkHere, run: check, busy }}>{children}</Empty>;
  }
  const why = () => {
    onView("check");
  };
  return (
    <Empty action={{ label: words.noTable.why, run: why }}>{`${words.noTable.title}。`}</Empty>
  );
}
