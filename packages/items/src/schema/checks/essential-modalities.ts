import type { Body, Modality } from '../../item/item.ts';
import { isWritten } from '../../simulations/form/is-written.ts';

/**
 * Ways of acting without which a body cannot be answered at all. Every world can be operated with mouse, finger and keyboard
 * alike; what has no equivalent is writing, where a bare line to write is the whole of the task.
 */
export function essentialModalities(body: Body): readonly Modality[] {
  if (body.type === 'entry') return ['keyboard.text'];
  if (body.type !== 'simulation' || body.world.kind !== 'form' || body.world.submit !== undefined) return [];
  return body.world.fields.every(isWritten) ? ['keyboard.text'] : [];
}
