import { type ReactNode } from "react";
import { useWords } from "../context";
import { fetchEngine, useEngine, type Engine } from "../later";
import { Problem } from "./Problem";

interface WithEngineProps {
  readonly children: (engine: Engine) => ReactNode;
}

/** Draws what needs the engine once it has arrived; says so while it has not, or cannot. */
export function WithEngine({ children }: WithEngineProps) {
  const state = useEngine();
  const { pane } = useWords();
  const again = () => {
    // What comes of it is told through the state.
    fetchEngine().catch(() => undefined);
  };
  if (state.kind === "here") return children(state.engine);
  if (state.kind === "coming") return <p>{pane.opening}</p>;
  return <Problem error={state.error} onRetry={again} />;
}
