import { type Linking, type TaskGroup } from "../../../appraisal/linking";
import { type Indicator } from "../../../table/performance-table";

const TASKS = new WeakMap<Linking, ReadonlyMap<Indicator, TaskGroup>>();

/** The rows of a task, one below the other. */
export function rowsOfTask(task: TaskGroup): readonly Indicator[] {
  return [task.quantity, task.quality, task.timeliness, task.cost].filter(
    (row): row is Indicator => row !== null,
  );
}

/** The task that a row belongs to; undefined for a row that stands alone. */
export function taskOf(row: Indicator, linking: Linking): TaskGroup | undefined {
  let tasks = TASKS.get(linking);
  if (!tasks) {
    const found = new Map<Indicator, TaskGroup>();
    for (const task of linking.tasks) for (const own of rowsOfTask(task)) found.set(own, task);
    tasks = found;
    TASKS.set(linking, tasks);
  }
  return tasks.get(row);
}
