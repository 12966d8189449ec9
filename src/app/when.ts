/** The calendar day of a moment in local time: "2026-01-31". */
function dayOf(at: Date): string {
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Today's date here: "2026-01-31". */
export function today(): string {
  return dayOf(new Date());
}

/** A moment as people here write it, in local time: "2026-01-31 09:05". */
export function timestamp(at: Date): string {
  return `${dayOf(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
