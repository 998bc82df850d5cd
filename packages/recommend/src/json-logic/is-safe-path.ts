const LEADS_AWAY: readonly string[] = ['__proto__', 'prototype', 'constructor', 'length'];

/** Whether a name, cut at its dots, is a path that JSON Logic follows inside the data and nowhere else. */
export function isSafePath(name: string): boolean {
  return name.split('.').every((part) => part !== '' && !LEADS_AWAY.includes(part));
}
