import type { Resource } from '../resource.ts';
import type { StepId } from './path.ts';
import type { AddedStep, PathEdit, RefusalReason } from './path-edit.ts';

/** What the edits come to: about one thing, the later word stands. */
export interface Choices {
  readonly pinned: ReadonlySet<StepId>;
  readonly refused: ReadonlyMap<StepId | Resource['id'], RefusalReason>;
  readonly done: ReadonlySet<StepId>;
  readonly added: ReadonlyMap<AddedStep['id'], AddedStep>;
  readonly moves: readonly Extract<PathEdit, { readonly kind: 'move' }>[];
}

/** Reads the edits in their order. Pinning takes a refusal back, and the other way round; so do doing and pinning. */
export function choicesOf(edits: readonly PathEdit[]): Choices {
  const pinned = new Set<StepId>();
  const refused = new Map<StepId | Resource['id'], RefusalReason>();
  const done = new Set<StepId>();
  const added = new Map<AddedStep['id'], AddedStep>();
  const moves: Extract<PathEdit, { readonly kind: 'move' }>[] = [];
  for (const edit of edits) {
    switch (edit.kind) {
      case 'pin':
        pinned.add(edit.step);
        refused.delete(edit.step);
        done.delete(edit.step);
        break;
      case 'unpin':
        pinned.delete(edit.step);
        break;
      case 'refuse':
        refused.set(edit.what, edit.reason);
        pinned.delete(edit.what as StepId);
        break;
      case 'restore':
        refused.delete(edit.what);
        break;
      case 'done':
        done.add(edit.step);
        pinned.delete(edit.step);
        break;
      case 'not-done':
        done.delete(edit.step);
        break;
      case 'add':
        added.set(edit.step.id, edit.step);
        break;
      case 'remove':
        added.delete(edit.step);
        break;
      case 'move':
        moves.push(edit);
        break;
      default:
        edit satisfies never;
    }
  }
  return { pinned, refused, done, added, moves };
}
