import {
  ASKED_TYPES,
  MissingPart,
  provideItemTypes,
  provideSimulations,
  type AskedType,
  type ItemPart,
} from '@jalon/items';
import { absentType } from './absent-type.ts';
import { absentWorld } from './absent-world.ts';

/**
 * Gives the engine something that stands for what could not be fetched: an activity can begin, and its view breaks at once, which
 * closes it as a technical failure. Nothing can be done in it, so a saved session says the same once the real one is there.
 */
export function provideAbsent(part: ItemPart): void {
  if (isAsked(part)) provideItemTypes([absentType(part)]);
  else provideSimulations([absentWorld(part)]);
}

/** Throws where the state is that of something absent; nothing else has an empty state. */
export function refuseAbsent(part: ItemPart, state: unknown): void {
  if (state === null) throw new MissingPart(part, 'the network');
}

function isAsked(part: ItemPart): part is AskedType {
  return ASKED_TYPES.includes(part as AskedType);
}
