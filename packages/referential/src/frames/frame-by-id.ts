import { unknownCode } from '../unknown-code.ts';
import type { FrameId } from './entry-id.ts';
import type { Frame } from './frame.ts';
import { FRAMES } from './frames.ts';

/** The frame of this id. Throws a `ReferentialError` for any other, which types rule out. */
export function frame<Id extends FrameId>(id: Id): Frame<Id> {
  const found = FRAMES.find((one) => one.id === id);
  if (found === undefined) throw unknownCode('id', `a frame, ${FRAMES.map((one) => one.id).join(', ')}`, id);
  return found as Frame as Frame<Id>;
}
