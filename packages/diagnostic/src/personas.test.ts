import { bank } from '@jalon/bank';
import { personaFacts, personas } from '@jalon/bank/personas';
import { expect, test } from 'vitest';
import { config } from './fixtures/driver.ts';
import { talkFacts } from './talk-facts.ts';

test.each(personas().map((persona) => [persona.id, persona] as const))(
  '%s is known as a diagnostic would know them',
  (_id, persona) => {
    const facts = personaFacts(persona, bank().talk);
    const said = Object.entries(facts).filter(([, { source }]) => source === 'talk');
    expect(Object.fromEntries(said)).toEqual(talkFacts(config, persona.talk));
  },
);
