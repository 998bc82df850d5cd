import { availableParallelism } from 'node:os';

/** Does the work of each, as many at once as there are cores, and gives what came of it in the order of the list. */
export async function sideBySide<T, R>(
  list: readonly T[],
  work: (each: T) => Promise<R>,
  atOnce: number = availableParallelism(),
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = list.entries();
  const hand = async (): Promise<void> => {
    // All hands take from one line: none waits for the slowest.
    for (const [index, each] of waiting) results[index] = await work(each);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, hand));
  return results;
}
