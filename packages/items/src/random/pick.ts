/** One of the list's members, each equally likely; undefined when there is none. */
export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}
