import { readWord } from "./read-word";
import { type WordQuestion } from "./word-reading";

/** Reads a document beside the pane's own thread, which a long one would hold up. */
self.onmessage = (event: MessageEvent<WordQuestion>) => {
  void readWord(event.data).then(
    (reading) => {
      self.postMessage(reading);
    },
    (error: unknown) => {
      // Thrown outside the promise, it reaches the pane as the worker's error.
      setTimeout(() => {
        throw error;
      });
    },
  );
};
