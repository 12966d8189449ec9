import { parentPort, workerData } from "node:worker_threads";
import { type PoolAnswer } from "./pool";
import { type SummarizeChoices, type SummarizedFile, type SummarizeJob } from "./job";
import { summarizeFile } from "./summarize-file";

/** A thread that sums files up, one after the other, as they are handed to it. */
const choices = workerData as SummarizeChoices;

parentPort?.on("message", (job: SummarizeJob) => {
  void summarizeFile(job, choices).then((result) => {
    const answer: PoolAnswer<SummarizedFile> = {
      result,
      heapBytes: process.memoryUsage().heapUsed,
    };
    parentPort?.postMessage(answer);
  });
});
