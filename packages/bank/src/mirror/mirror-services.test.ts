import type { World } from '@jalon/items';
import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';
import { describe, expect, test } from 'vitest';
import { checkMirror } from '../lint/check-path.ts';
import type { PracticeActivity } from '../practice/practice-path.ts';
import { mirrorServices } from './mirror-services.ts';
import { screensOf } from './screens-of.ts';

provideAllSimulations();
provideInteractions();

const cases = mirrorServices().flatMap((mirror) => (['fr', 'en'] as const).map((locale) => ({ mirror, locale })));

test('there are three, of five to ten screens, and each can be done', () => {
  expect(mirrorServices().map(({ id }) => id)).toEqual([
    'mirror:family-allowance',
    'mirror:health',
    'mirror:work-taxes',
  ]);
  expect(mirrorServices().map((mirror) => screensOf(mirror))).toEqual([9, 9, 9]);
  expect(mirrorServices().flatMap((mirror) => checkMirror(mirror))).toEqual([]);
});

describe.each(cases)('$mirror.id in $locale', ({ mirror, locale }) => {
  const worlds = mirror.scenes.map((scene) => worldOf(scene, locale));
  const card = mirror.persona[locale].map(({ value }) => value);
  const of = <K extends World['kind']>(kind: K) =>
    worlds.filter((world): world is Extract<World, { kind: K }> => world.kind === kind);

  test('is one service, entered first and left last, by the person of the card', () => {
    const accounts = of('account');
    expect(accounts.map(({ start }) => start)).toEqual(['signIn', 'home']);
    expect([worlds[0], worlds.at(-1)]).toEqual(accounts);
    for (const { service, person, password } of accounts) {
      expect(service).toBe(mirror.name[locale]);
      expect(card).toEqual(expect.arrayContaining([person.name, person.email, password]));
    }
    expect(of('form').map(({ service }) => service)).toEqual([mirror.name[locale]]);
    expect(of('mail').map(({ account }) => account)).toEqual(accounts.slice(0, 1).map(({ person }) => person.email));
  });

  test('answers what was asked: the number of the receipt is in its message, sent from its own address', () => {
    const receipt = of('form')[0]?.receipt ?? 'no receipt';
    const site = of('account')[0]?.address.split('.').slice(-2).join('.') ?? 'no site';
    const quoting = of('mail').flatMap(({ messages }) => messages.filter(({ subject }) => subject.includes(receipt)));
    expect(quoting).toHaveLength(1);
    expect(quoting[0]?.from.address.endsWith(`@${site}`)).toBe(true);
    expect(quoting[0]?.lines.join(' ')).toContain(receipt);
    expect(of('account').at(-1)?.lines.join(' ')).toContain(receipt);
  });

  test('asks for no number that the card has not', () => {
    const shaped = of('form').flatMap(({ fields }) => fields.filter(({ mask }) => mask !== undefined));
    const shown = mirror.scenes.flatMap(({ practice }) =>
      (practice.content[locale]?.example ?? []).filter(({ field }) => shaped.some(({ id }) => id === field)),
    );
    expect(shown).toHaveLength(shaped.length);
    const absent = shown.filter(({ value = '?' }) => !card.some((line) => line.includes(value)));
    expect(absent).toEqual([]);
  });
});

function worldOf({ item }: PracticeActivity, locale: 'fr' | 'en'): World {
  const body = item.content[locale];
  if (body?.type !== 'simulation') throw new Error(`${item.id} is performed nowhere`);
  return body.world;
}
