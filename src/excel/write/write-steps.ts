/** A part of a writing batch, with the bytes that it adds to the request, roughly. */
export interface WriteStep {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes requests up to 5 MB; JSON within JSON needs room. */
const REQUEST_BYTES = 3_000_000;

/**
 * Writes steps in order, in one sync while they fit one request. Order is what the journal
 * stands on: its record goes first, the note that the act is complete goes last.
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > REQUEST_BYTES) {
      await send(context);
      bytes = 0;
    }
    step.queue(context);
    bytes += step.bytes;
  }
  await send(context);
}

function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** Bytes of a value in a request, three a character to be safe with Chinese. */
export function requestBytes(value: unknown): number {
  return JSON.stringify(value).length * 3;
}

let last: Promise<unknown> = Promise.resolve();
let writing = 0;
let ended = Number.NEGATIVE_INFINITY;

/** Events of our own writes come in after the answer; this long they are taken for ours. */
const ECHO_MS = 400;

/** Acts of writing of this runtime one after the other, never interleaved. */
export function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  const run = async (): Promise<T> => {
    writing++;
    try {
      return await act();
    } finally {
      writing--;
      ended = Date.now();
    }
  };
  const next = last.then(run, run);
  last = next.catch(() => undefined);
  return next;
}

/** Whether a change that Excel reports now may be of our own making. */
export function mayBeOurs(): boolean {
  return writing > 0 || Date.now() - ended < ECHO_MS;
}
