import type { Item } from '../../item/item.ts';
import type { PlacedTrouble } from './trouble.ts';

/**
 * Where somebody is left out without a word: a construct that everybody is said to master with ease, so that "not applicable" has
 * no ground, and an item said to be adapted for blind people that says nothing of what is drawn.
 */
export function findMissingAlternatives({ content, meta }: Item): readonly PlacedTrouble[] {
  const isTold = Object.values(content).every((body) => body.alternativeInstruction !== undefined);
  const troubles: PlacedTrouble[] = [];
  if (meta.construct.length > 0 && !isTold && meta.accessibility.motor === 'ok') {
    troubles.push({ path: '/item/meta/construct', trouble: { code: 'missing-alternative', what: 'construct' } });
  }
  if (meta.accessibility.blind === 'adapted' && !isTold && !saysDrawings(content)) {
    troubles.push({
      path: '/item/meta/accessibility/blind',
      trouble: { code: 'missing-alternative', what: 'adapted' },
    });
  }
  return troubles;
}

/** A drawing whose name is said without being shown, or a picture described in words. */
function saysDrawings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, member]) => (name === 'labelHidden' && member === true) || name === 'alternative' || saysDrawings(member),
  );
}
