import { readdirSync } from 'node:fs';
import type { Resource } from '@jalon/recommend';
import { suited } from '@jalon/recommend/catalogue';
import { parseResource } from '@jalon/recommend/schema';
import { BARRIERS } from '@jalon/referential/barriers';
import { DIMENSIONS } from '@jalon/referential';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../lint/check-catalogue.ts';
import { resources } from '../resources.ts';
import { catalogue } from './catalogue.ts';
import { practiceEntries } from './practice-entries.ts';

const entries = catalogue();
const real = entries.filter(({ opens }) => opens === undefined);

/** SPDX identifiers in use here, and the two that SPDX has not. */
const LICENCES = /^(?:(?:A?GPL|MPL|CC|ODbL|MIT)[\w.-]*(?: OR [\w.-]+)?|etalab-2\.0|all-rights-reserved)$/;

test('every entry is what the schema says, and reads well', () => {
  expect(entries.filter((one) => !parseResource(structuredClone(one)).ok)).toEqual([]);
  expect(checkCatalogue(entries)).toEqual([]);
});

test('every file of the folder is in it', () => {
  const files = readdirSync(new URL('../../content/catalogue/', import.meta.url));
  expect(files.filter((file) => file.endsWith('.json'))).toHaveLength(14);
});

test('there are enough real entries, of every kind', () => {
  expect(real.length).toBeGreaterThanOrEqual(130);
  expect(new Set(entries.map(({ kind }) => kind)).size).toBe(11);
});

test('no entry is also one of the bank, nor says that an address was opened', () => {
  const own = new Set(resources().map(({ id }) => id));
  expect(entries.filter(({ id }) => own.has(id))).toEqual([]);
  expect(entries.filter(({ lastCheck }) => lastCheck !== null)).toEqual([]);
});

test('licences are those that have a name', () => {
  const licences = entries.flatMap(({ licence }) => licence ?? []);
  expect(licences.length).toBeGreaterThan(10);
  expect(licences.filter((licence) => !LICENCES.test(licence))).toEqual([]);
});

test('addresses are the front door of a site, but for three that are known to stay', () => {
  const deep = real.flatMap(({ address }) => (address && !/^https:\/\/[^/]+$/u.test(address) ? [address] : []));
  expect(deep).toEqual([
    'https://pix.fr/abc-diag',
    'https://apps.kde.org/ktouch/',
    'https://www.cybermalveillance.gouv.fr/sens-cyber/apprendre',
  ]);
});

test('an entry with neither address nor number says why it has none', () => {
  const mute = real.filter(
    ({ address, summary, where }) => address === undefined && !/\d{2}/u.test([...summary.fr, where?.fr].join(' ')),
  );
  expect(mute).toHaveLength(7);
  for (const { where } of mute) {
    expect(where?.fr).toMatch(/^L’adresse /u);
    expect(where?.en).toMatch(/^The address /u);
  }
});

test('no entry makes its way by belittling another, nor by promising', () => {
  for (const { title, summary } of real) {
    const said = [title.fr, title.en, ...summary.fr, ...summary.en].join(' ');
    expect(said).not.toMatch(
      /(?<!\p{L})(?:mieux que|pire|meilleure?s?|leader|n° ?1|GAFAM|dégoogl\w*|better than|worse|best|number one)(?!\p{L})/iu,
    );
  }
});

test('a certificate is a route: none says what it is worth here', () => {
  const certificates = entries.filter(({ kind }) => kind === 'certificate');
  expect(certificates.length).toBeGreaterThanOrEqual(3);
  for (const { teaches } of certificates) expect(teaches).toBeUndefined();
});

test('the pass numérique is confirmed in no department: nobody is shown it', () => {
  const pass = entries.filter(({ id }) => id === 'resource:pass-numerique');
  expect(pass).toHaveLength(1);
  for (const department of ['29', '75', '974'])
    expect(suited(pass, { kind: 'barrier', barrier: 'barrier:F10' }, { department }).fits).toEqual([]);
});

test('our own paths and services are there as their content says: see src/cli/write-practice-entries.ts', () => {
  expect(entries.filter(({ opens }) => opens !== undefined)).toEqual(practiceEntries());
});

describe('somebody who knows nothing of it all is pointed to something', () => {
  const some = (about: (one: Resource) => boolean): number => entries.filter((one) => about(one)).length;

  test.each(GOAL_IDS)('%s', (goal) => {
    expect(some(({ goals, audience }) => audience !== 'helper' && (goals?.includes(goal) ?? false))).toBeGreaterThan(2);
  });

  test.each(BARRIERS.map(({ id }) => id))('%s', (barrier) => {
    expect(some(({ barriers }) => barriers.includes(barrier))).toBeGreaterThan(2);
  });

  test.each(DIMENSIONS.map(({ id }) => id))('%s', (dimension) => {
    expect(some(({ dimensions }) => dimensions.includes(dimension))).toBeGreaterThan(0);
  });
});
