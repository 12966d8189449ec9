import { useEffect, useEffectEvent } from "react";
import { type CommandNote } from "../../app";
import { useServices } from "../context";

/** Hears what ribbon commands did, also just before the pane was opened. */
export function useCommandNotes(listener: (note: CommandNote) => void): void {
  const services = useServices();
  const hear = useEffectEvent(listener);
  useEffect(
    () =>
      services.watch((note) => {
        hear(note);
      }),
    [services],
  );
}
