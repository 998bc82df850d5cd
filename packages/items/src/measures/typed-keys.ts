import type { LogEntry } from '../attempt/log.ts';
import { actionOf } from './flags/shown-item.ts';
import type { TypedKey } from './typing.ts';

/** What was typed in one box, ready for `typing`, and what makes it doubtful. */
export interface TypedBox {
  readonly keys: readonly TypedKey[];
  /** True where something came otherwise than by keys, or was changed elsewhere than at the end: `typing` does not hold then. */
  readonly otherwise: boolean;
}

/**
 * The keys behind the `write` actions of a box of the keyboard world: each says the whole text after a change, so a key is what was added
 * at the end or taken away there. `before` is what stood in the box at first. A change of several letters by keys (a word that
 * a virtual keyboard put at once) is one insertion, after as many removals as it replaced.
 */
export function typedKeys(log: readonly LogEntry[], box: string, before: string = ''): TypedBox {
  const keys: TypedKey[] = [];
  let otherwise = false;
  let text = Array.from(before);
  for (const entry of log) {
    const action = actionOf(entry) as
      | { readonly type?: unknown; readonly box?: unknown; readonly text?: unknown; readonly by?: unknown }
      | null
      | undefined;
    if (action?.type !== 'write' || action.box !== box || typeof action.text !== 'string') continue;
    const next = Array.from(action.text);
    let same = 0;
    while (same < text.length && same < next.length && text[same] === next[same]) same += 1;
    const removed = text.length - same;
    const added = next.slice(same).join('');
    otherwise ||= action.by !== 'keys' || (removed > 0 && added !== '');
    for (let at = 0; at < removed; at += 1) keys.push({ type: 'delete', t: entry.t });
    if (added !== '') keys.push({ type: 'insert', text: added, t: entry.t });
    text = next;
  }
  return { keys, otherwise };
}
