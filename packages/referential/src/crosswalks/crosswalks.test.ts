import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../dimensions.ts';
import { AREAS } from '../areas.ts';
import { BARRIERS } from '../barriers/barriers.ts';
import { entry } from '../frames/entry.ts';
import type { EntryId, FrameId } from '../frames/entry-id.ts';
import { FRAMES } from '../frames/frames.ts';
import { ReferentialError } from '../referential-error.ts';
import { crosswalk } from './crosswalk.ts';
import { crosswalkErrors } from './crosswalk-errors.ts';
import type { CrosswalkRelation, CrosswalkRow } from './crosswalk-row.ts';
import { CROSSWALKS } from './crosswalks.ts';
import { invertRelation } from './invert-relation.ts';

const RELATIONS: readonly CrosswalkRelation[] = [
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
  'relatedMatch',
];

describe('crosswalks', () => {
  it('hold together: every code exists on both sides, each pair is written once', () => {
    expect(crosswalkErrors()).toEqual([]);
    expect(CROSSWALKS.length).toBeGreaterThan(400);
  });

  it('read the same from both ends, with broad and narrow changing places', () => {
    for (const row of CROSSWALKS) {
      const there = crosswalk(row.from, frameOf(row.to)).filter(({ to }) => to === row.to);
      const back = crosswalk(row.to, frameOf(row.from)).filter(({ to }) => to === row.from);
      expect(there).toEqual([row]);
      expect(back).toEqual([{ ...row, from: row.to, to: row.from, relation: invertRelation(row.relation) }]);
    }
  });

  it.each(RELATIONS)('%s turned round twice is itself', (relation) => {
    expect(invertRelation(invertRelation(relation))).toBe(relation);
  });

  it('put the broader end where SKOS puts it: A broadMatch B says that B holds A', () => {
    expect(crosswalk('crcn:1.2', 'digcomp')).toMatchObject([{ to: 'digcomp:1.3', relation: 'broadMatch' }]);
    expect(crosswalk('digcomp:1.3', 'crcn')).toMatchObject([
      { to: 'crcn:1.2', relation: 'narrowMatch' },
      { to: 'crcn:1.3', relation: 'narrowMatch' },
    ]);
    expect(crosswalk('crcn:4.3', 'digcomp').map(({ to, relation }) => [to, relation])).toEqual([
      ['digcomp:4.3', 'narrowMatch'],
      ['digcomp:4.4', 'narrowMatch'],
    ]);
  });

  it('know that codes shift between frames', () => {
    expect(crosswalk('digcomp:2.4', 'pix').map(({ to }) => to)).toEqual(['pix:2.3']);
    expect(crosswalk('digcomp:2.3', 'pix').map(({ to }) => to)).toEqual(['pix:2.4']);
    expect(crosswalk('crcn:2.4', 'digcomp').map(({ to }) => to)).toEqual(['digcomp:2.3', 'digcomp:2.6', 'digcomp:2.5']);
  });

  it('leave DigComp 5.4 without a counterpart in the CRCN, 5.3 without a close one, and 1.2, 2.5 and 4.4 inside others', () => {
    expect(crosswalk('digcomp:5.4', 'crcn')).toEqual([]);
    expect(crosswalk('digcomp:5.3', 'crcn').map(({ relation }) => relation)).toEqual(['relatedMatch']);
    for (const code of ['digcomp:1.2', 'digcomp:2.5', 'digcomp:4.4'] as const)
      for (const { relation } of crosswalk(code, 'crcn')) expect(['relatedMatch', 'broadMatch']).toContain(relation);
  });

  it('say the same of Pix as of the CRCN', () => {
    for (const { from, to, relation } of CROSSWALKS.filter((row) => row.from.startsWith('crcn:')))
      expect(crosswalk(from.replace('crcn:', 'pix:') as EntryId, frameOf(to))).toContainEqual(
        expect.objectContaining({ to, relation }),
      );
    expect(CROSSWALKS.filter(({ from, to }) => from.startsWith('pix:') && to.startsWith('crcn:'))).toHaveLength(21);
  });

  it('join DigComp 2.2 to 3.0 one to one, and say why where the scope moved', () => {
    const rows = CROSSWALKS.filter(({ from }) => from.startsWith('digcomp22:'));
    expect(rows.map(({ from }) => from.replace('digcomp22:', 'digcomp:'))).toEqual(rows.map(({ to }) => to));
    expect(rows).toHaveLength(26);
    for (const { from, to, relation, note } of rows) {
      const retitled = entry(from).label.en !== entry(to).label.en;
      expect(note !== undefined).toBe(retitled);
      expect(relation === 'exactMatch' || retitled).toBe(true);
    }
    expect(rows.filter(({ relation }) => relation === 'closeMatch').map(({ to }) => to)).toEqual([
      'digcomp:2.1',
      'digcomp:2.5',
      'digcomp:3.4',
      'digcomp:4',
      'digcomp:4.3',
      'digcomp:4.4',
      'digcomp:5',
      'digcomp:5.1',
      'digcomp:5.3',
      'digcomp:5.4',
    ]);
  });

  it('lead from each of the 27 dimensions and 6 areas to La Coop, places and data·inclusion', () => {
    expect(leadingNowhere([...AREAS, ...DIMENSIONS], ['coop', 'places', 'di'])).toEqual([]);
  });

  it('lead from each barrier to places and data·inclusion', () => {
    expect(leadingNowhere(BARRIERS, ['places', 'di'])).toEqual([]);
    expect(crosswalk('barrier:F6', 'di').map(({ note }) => note?.en)).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('request')),
    );
  });

  it('lead from each theme of data·inclusion v0, and from each service of a place, to v1', () => {
    const leading = FRAMES.flatMap(({ entries }) =>
      entries.filter(({ parent }) => parent === 'di0:thematiques' || parent === 'places:services'),
    );
    expect(leading).toHaveLength(15 + 9);
    expect(leading.filter(({ id }) => crosswalk(id, 'di').length === 0)).toEqual([]);
    expect(crosswalk('places:prise_en_charge_specifique.illettrisme', 'di')).toEqual([]);
  });

  it('relate no two codes of which one already holds the other (SKOS S27)', () => {
    const above = new Map<string, Set<string>>();
    const put = (narrow: string, broad: string): unknown =>
      above.set(narrow, (above.get(narrow) ?? new Set()).add(broad));
    for (const { id, parent } of FRAMES.flatMap(({ entries }) => entries)) if (parent !== undefined) put(id, parent);
    for (const { from, to, relation } of CROSSWALKS) {
      if (relation === 'broadMatch') put(from, to);
      if (relation === 'narrowMatch') put(to, from);
    }
    const holds = (low: string, high: string): boolean =>
      [...(above.get(low) ?? [])].some((next) => next === high || holds(next, high));
    expect(holds('crcn:1.2', 'digcomp:1')).toBe(true);
    expect(FRAMES.flatMap(({ entries }) => entries).filter(({ id }) => holds(id, id))).toEqual([]);
    const related = CROSSWALKS.filter(({ relation }) => relation === 'relatedMatch');
    expect(related.filter(({ from, to }) => holds(from, to) || holds(to, from))).toEqual([]);
  });

  it('link no level, no band and no score', () => {
    for (const { from, to } of CROSSWALKS)
      for (const end of [from, to]) expect(['level', 'band']).not.toContain(entry(end).kind);
  });

  it('call official only what somebody else published', () => {
    for (const { status, source } of CROSSWALKS) expect(status === 'official').toBe(!source.startsWith('Jalon'));
  });

  it('refuse a code or a frame that does not exist', () => {
    // @ts-expect-error no such competence
    expect(() => crosswalk('digcomp:9.9', 'pix')).toThrow(ReferentialError);
    // @ts-expect-error no such frame
    expect(() => crosswalk('digcomp:2.4', 'pixel')).toThrow(ReferentialError);
    // @ts-expect-error the CRCN stops at 2.4
    expect(() => crosswalk('crcn:2.5', 'digcomp')).toThrow(ReferentialError);
    expect(() => crosswalk('digcomp:2.4', 'toString' as FrameId)).toThrow(ReferentialError);
  });
});

describe('a frame that grows', () => {
  it('may hold a code that we do not know: it meets nothing yet', () => {
    expect(crosswalk('coop:thematique.drones', 'digcomp')).toEqual([]);
    expect(() => crosswalk('di0:thematiques.drones', 'di')).toThrow(ReferentialError);
    expect(() => crosswalk(null as unknown as EntryId, 'di')).toThrow(ReferentialError);
  });
});

describe('crosswalkErrors', () => {
  const row: fc.Arbitrary<number> = fc.nat({ max: CROSSWALKS.length - 1 });

  it.each(['from', 'to'] as const)('finds a code that dangles at %s, wherever it is', (field) => {
    fc.assert(
      fc.property(row, (index) => {
        const broken = CROSSWALKS.with(index, { ...at(index), [field]: `${at(index)[field]}9` as EntryId });
        expect(crosswalkErrors(broken)).toMatchObject([{ code: 'dangling', row: index, field }]);
      }),
      { numRuns: 30 },
    );
  });

  it('finds a pair written twice, from either end', () => {
    fc.assert(
      fc.property(row, fc.boolean(), (index, turned) => {
        const again = turned ? turn(at(index)) : at(index);
        expect(crosswalkErrors([...CROSSWALKS, again])).toMatchObject([{ code: 'duplicate', row: CROSSWALKS.length }]);
      }),
      { numRuns: 30 },
    );
  });

  it('finds an inverse that says otherwise', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(...RELATIONS), (index, relation) => {
        const back = turn(at(index));
        fc.pre(back.relation !== relation);
        expect(crosswalkErrors([...CROSSWALKS, { ...back, relation }])).toEqual([
          {
            code: 'inverse-mismatch',
            row: CROSSWALKS.length,
            field: 'relation',
            found: relation,
            expected: back.relation,
          },
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('finds a row inside one frame', () => {
    const inside: CrosswalkRow = { ...at(0), from: 'digcomp:1.1', to: 'digcomp:1.2' };
    expect(crosswalkErrors([inside])).toMatchObject([{ code: 'same-frame', row: 0, field: 'to' }]);
  });
});

function leadingNowhere(from: readonly { readonly id: EntryId }[], frames: readonly FrameId[]): readonly string[] {
  return from.flatMap(({ id }) =>
    frames.filter((frame) => crosswalk(id, frame).length === 0).map((frame) => `${id} ${frame}`),
  );
}

function at(index: number): CrosswalkRow {
  const row = CROSSWALKS[index];
  if (row === undefined) throw new Error(`no row ${index}`);
  return row;
}

function turn({ from, to, relation, ...rest }: CrosswalkRow): CrosswalkRow {
  return { ...rest, from: to, to: from, relation: invertRelation(relation) };
}

function frameOf(id: EntryId): FrameId {
  return id.slice(0, id.indexOf(':')) as FrameId;
}
