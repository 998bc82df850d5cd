import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNir, isNir } from './nir.ts';

const two = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const three = fc.integer({ min: 1, max: 990 }).map((n) => String(n).padStart(3, '0'));

/** Parts of a number: sex, year, month, department, commune, order. */
const parts = fc.tuple(
  fc.constantFrom('1', '2'),
  two(0, 99),
  two(1, 12),
  fc.oneof(two(1, 95), fc.constantFrom('2A', '2B', '99')),
  three,
  three,
);

/** The key, computed apart from the code: by long division, figure after figure. */
function keyOf(numbers: readonly string[]): string {
  const figures = numbers.join('').replace('2A', '19').replace('2B', '18');
  const remainder = figures.split('').reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0);
  return String(97 - remainder).padStart(2, '0');
}

it('the key is that of numbers printed as examples', () => {
  expect(keyOf(['2', '69', '05', '49', '588', '157'])).toBe('80');
  expect(isNir('2 69 05 49 588 157 80')).toBe(true);
  expect(isNir('2 69 05 49 588 157 81')).toBe(false);
});

describe('a number is found', () => {
  const separators = fc.constantFrom('', ' ', '\u202F', '.', '-', ' - ', '/', '\u200B');
  const around = fc.constantFrom(
    ['', ''],
    ['Son numéro : ', ', à vérifier'],
    ['(', ')'],
    ['n°', '.'],
    ['né le 3/4 ', ''],
  );

  it('with its key, whatever separates its figures and whatever is around', () => {
    fc.assert(
      fc.property(parts, separators, around, fc.boolean(), (numbers, separator, [before, after], small) => {
        const number = [...numbers, keyOf(numbers)].join(separator);
        expect(isNir(number)).toBe(true);
        const text = `${before}${number}${after}`;
        expect(hasNir(small ? text.toLowerCase() : text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('without its key too', () => {
    fc.assert(
      fc.property(parts, separators, (numbers, separator) => {
        const number = numbers.join(separator);
        expect(isNir(number)).toBe(true);
        expect(hasNir(`Dossier ${number}, rappeler`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'NIR269054958815780',
    '00269054958815780',
    '２６９０５４９５８８１５７８０',
    '2690549588157 80',
    'tel 06 12 34 56 78 puis 2 69 05 49 588 157 80',
    '1 85 05 2a 004 023 59',
  ])('in %s', (text) => {
    expect(hasNir(text)).toBe(true);
  });
});

describe('what is not one is left alone', () => {
  it.each([
    '',
    'Vient le 12/03/2026 à 14:30, repart à 15:45.',
    '06 12 34 56 78',
    '06 12 34 56 78 ou 06 12 34 56 79',
    'SIRET 130 025 265 00013',
    'Dossier 01af34b2-1205-7512-8123',
    'FR76 3000 6000 0112 3456 7890 189',
    'Année 1985, 2 enfants, 3 000 € par an, 75 011 Paris',
    '269054958815781',
    '3 69 05 49 588 157',
    '2 69 13 49 588 157',
    'a'.repeat(100_000),
    '1'.repeat(14),
  ])('%s', (text) => {
    expect(hasNir(text)).toBe(false);
    expect(isNir(text)).toBe(false);
  });

  it('an id of the usual kind is none', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(isNir(id)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

it('a text without end is read in one pass: were it not, this would not end', () => {
  for (const text of ['9 '.repeat(50_000), '9'.repeat(100_000), '2A'.repeat(50_000), `${'9'.repeat(16)} `.repeat(5000)])
    expect(hasNir(text)).toBe(false);
});
