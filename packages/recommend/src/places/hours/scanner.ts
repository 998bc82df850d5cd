/** Reads a text from its start, one sticky pattern after the other. */
export interface Scanner {
  /** What the pattern (sticky) matches here, passed over; `null`, and nothing moved, where it does not. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  readonly ended: () => boolean;
}

export function scanner(text: string): Scanner {
  let at = 0;
  return {
    take(pattern) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found !== null) at += found[0].length;
      return found;
    },
    ended: () => at >= text.length,
  };
}
