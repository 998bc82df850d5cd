import { evaluateAttempt, replayAttempt, toDelivery, type BankItem } from '@jalon/items';
import { parseBankItem } from '@jalon/items/schema';
import { simulateAttempt } from '@jalon/items/simulate';
import type { Finding } from './finding.ts';

const LOCALES = ['fr', 'en'] as const;
const INPUTS = ['mouse', 'touch', 'keyboard'] as const;

/**
 * Whether an entry is what the schema says (which tries every credit), can be done whole in both languages by every kind of input, and
 * delivers nothing of its key. The simulations and interactions must have been provided.
 */
export function checkActivity(one: BankItem): readonly Finding[] {
  const parsed = parseBankItem(structuredClone(one));
  const where = one.item?.id ?? '?';
  if (!parsed.ok)
    return parsed.errors.map(({ path, expected, received }) => ({
      code: 'not-in-schema',
      where: `${where} ${path}`,
      found: received,
      expected,
    }));
  const { item, key } = one;
  return [
    ...LOCALES.flatMap((locale) =>
      INPUTS.flatMap((input): readonly Finding[] => {
        const found = doneBy(one, locale, input);
        return found === 'done'
          ? []
          : [{ code: 'unreachable', where, found: `${input} in ${locale}: ${found}`, expected: 'done whole' }];
      }),
    ),
    ...leaks(one),
  ];
}

/** What the ideal person comes to, with one kind of input. */
function doneBy({ item, key }: BankItem, locale: string, input: (typeof INPUTS)[number]): string {
  const options = { locale, seed: 7 };
  const replay = replayAttempt(
    item,
    options,
    simulateAttempt(item, key, { kind: 'ideal', input }, options, () => 0.5),
  );
  if (!replay.ok) return `refused: ${JSON.stringify(replay)}`;
  const observation = evaluateAttempt(item, key, replay.attempt);
  return observation.status === 'answered' && observation.credit === 1 ? 'done' : JSON.stringify(observation);
}

function leaks(one: BankItem): readonly Finding[] {
  const delivered = JSON.stringify(toDelivery(one));
  const { scoring } = one.key;
  const words = [
    ...Object.keys(scoring).map((member) => `"${member}"`),
    ...('evidence' in scoring ? scoring.evidence.map(({ observable }) => observable) : []),
  ];
  return words
    .filter((word) => delivered.includes(word))
    .map((word) => ({ code: 'key-delivered', where: one.item.id, found: word, expected: 'nothing of the key' }));
}
