import { checkInput } from './check-input.ts';
import { DIMENSION_ORDER } from './dimension-order.ts';
import { dimensionsBefore } from './dimensions-before.ts';
import { pathOf } from './path-of.ts';
import type { Path } from './path.ts';
import type { PathEdit } from './path-edit.ts';
import type { PathInput } from './path-input.ts';
import type { PathResult } from './path-result.ts';

/**
 * The path for what is known now, with the choices of a mediator kept: what was refused stays away until it is restored, what was
 * pinned stays in sight even where nothing advises it any more, what is done is not proposed again. `previous` is the path that the
 * edits were made on; it gives the steps that no rule makes today. The edits are kept beside both, never written into them.
 */
export function rebuildPath(previous: Path | null, edits: readonly PathEdit[], input: PathInput): PathResult {
  const order = dimensionsBefore(input.order ?? DIMENSION_ORDER);
  const [issue, ...issues] = checkInput(input);
  if (!order.ok) {
    const cycle = { code: 'prerequisite-cycle', field: 'order', cycle: order.cycle } as const;
    return { ok: false, issues: issue === undefined ? [cycle] : [issue, ...issues, cycle] };
  }
  if (issue !== undefined) return { ok: false, issues: [issue, ...issues] };
  return { ok: true, path: pathOf(previous, edits, input, order.before) };
}
