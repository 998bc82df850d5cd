import type { Item } from '@jalon/items';
import { DIMENSIONS } from '@jalon/referential';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { items } from '../items.ts';
import { checkFamilies } from './check-families.ts';
import { familiesOf } from './families-of.ts';

const all = items().map(({ item }) => item);
const equal = familiesOf(all).filter(([family]) => family !== 'move-photo');

/** The bank with one activity changed. */
const withChange = (id: string, change: (meta: Item['meta']) => Item['meta']): readonly Item[] =>
  all.map((item) => (item.id === id ? ({ ...item, meta: change(item.meta) } as Item) : item));

/** Of what is found, what is about one family. */
const about = (found: readonly Item[], family: string): readonly unknown[] =>
  checkFamilies(found).filter(({ where }) => where === family);

describe('families of variants', () => {
  test('of the bank are equivalent, and every dimension has one', () => {
    expect(checkFamilies(all)).toEqual([]);
  });

  test('may have any step moved within the limit, and are found beyond it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...equal),
        fc.nat(),
        fc.double({ min: 0.61, max: 4, noNaN: true }),
        fc.boolean(),
        ([family, members], at, by, up) => {
          const [one] = members;
          if (one === undefined) throw new Error('an empty family');
          const step = at % one.meta.parameters.b.length;
          const others = members.slice(1).map(({ meta }) => meta.parameters.b[step] ?? 0);
          const moved = (to: number): readonly Item[] =>
            withChange(one.id, (meta) => ({
              ...meta,
              parameters: { ...meta.parameters, b: meta.parameters.b.with(step, to) },
            }));
          const beyond = up ? Math.min(...others) + by : Math.max(...others) - by;
          expect(about(moved(beyond), family)).toMatchObject([
            { code: 'unequal-variants', found: expect.stringContaining('a step') },
          ]);
          expect(about(moved((Math.min(...others) + Math.max(...others)) / 2), family)).toEqual([]);
        },
      ),
    );
  });

  test.each(equal.map(([family, members]) => [family, members] as const))(
    '%s is found with one step too many, or in another dimension',
    (family, [one]) => {
      if (one === undefined) throw new Error('an empty family');
      const longer = withChange(one.id, (meta) => ({
        ...meta,
        parameters: { ...meta.parameters, b: [...meta.parameters.b, 9] },
      }));
      expect(about(longer, family)).toMatchObject([
        { code: 'unequal-variants', found: expect.stringContaining('steps') },
      ]);
      const elsewhere = one.meta.dimension === 'jalon:0.1' ? 'jalon:0.2' : 'jalon:0.1';
      expect(
        about(
          withChange(one.id, (meta) => ({ ...meta, dimension: elsewhere })),
          family,
        ),
      ).toMatchObject([{ code: 'unequal-variants', found: expect.stringContaining('dimensions') }]);
    },
  );

  test('that bear on one dimension leave it without a variant once they are parted', () => {
    const parted = all.map((item, at) =>
      item.meta.dimension === 'digcomp:1.1'
        ? ({ ...item, meta: { ...item.meta, family: `alone-${at}` } } as Item)
        : item,
    );
    expect(checkFamilies(parted)).toMatchObject([{ code: 'no-variant', where: 'digcomp:1.1' }]);
    expect(checkFamilies([]).map(({ where }) => where)).toEqual(DIMENSIONS.map(({ id }) => id));
  });
});
