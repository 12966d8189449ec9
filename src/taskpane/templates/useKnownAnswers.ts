import { useEffect, useState } from "react";
import { type KnownAnswers } from "../../app";
import { useServices } from "../context";

/** What the table on the active sheet answers; null until it is known, and where there is none. */
export function useKnownAnswers(): KnownAnswers | null {
  const { templates } = useServices();
  const [known, setKnown] = useState<KnownAnswers | null>(null);
  useEffect(() => {
    let gone = false;
    templates.known().then(
      (found) => {
        if (!gone) setKnown(found);
      },
      () => {
        // An offer, nothing more: where the sheet cannot be read, the person types.
      },
    );
    return () => {
      gone = true;
    };
  }, [templates]);
  return known;
}
