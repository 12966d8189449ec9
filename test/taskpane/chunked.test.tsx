import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useLayoutEffect } from "react";
import { Chunked } from "../../src/taskpane/parts/Chunked";

const ITEMS = Array.from({ length: 30 }, (_, at) => `第${String(at + 1)}条`);

/** Tells how many items stood there each time the list was drawn. */
function Watched({ onDrawn }: { readonly onDrawn: (count: number) => void }) {
  const item = (text: string) => <Item key={text} text={text} onDrawn={onDrawn} />;
  return (
    <Chunked items={ITEMS} size={12} more={(left) => `还有 ${String(left)} 条`} render={item} />
  );
}

interface ItemProps {
  readonly text: string;
  readonly onDrawn: (count: number) => void;
}

function Item({ text, onDrawn }: ItemProps) {
  useLayoutEffect(() => {
    onDrawn(document.querySelectorAll("li").length);
  });
  return <li>{text}</li>;
}

test("a list is drawn in short steps, as far as is wanted, and more on request", async () => {
  const drawn: number[] = [];
  render(<Watched onDrawn={(count) => drawn.push(count)} />);
  expect(Math.min(...drawn)).toBe(2);
  expect(screen.getAllByRole("listitem")).toHaveLength(12);
  await userEvent.click(screen.getByRole("button", { name: "还有 18 条" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(24);
  await userEvent.click(screen.getByRole("button", { name: "还有 6 条" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(30);
  expect(screen.queryByRole("button")).toBeNull();
});
