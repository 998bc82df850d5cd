import { expect, it } from 'vitest';
import { BARRIER_ANCHORS } from '../crosswalks/barrier-anchors.ts';
import { BARRIER_DI } from '../crosswalks/barrier-di.ts';
import { BARRIER_PLACES } from '../crosswalks/barrier-places.ts';
import { FRAMES } from '../frames/frames.ts';
import type { BarrierId } from '../ids.ts';
import { BARRIERS } from './barriers.ts';
import { barrierLinksOf } from './barrier-links-of.ts';
import { BARRIER_LINKS, type BarrierLinks } from './barrier-links.ts';
import { PREREQUISITES } from './prerequisites.ts';

it('every barrier has its links, found by id', () => {
  expect(BARRIER_LINKS.map(({ id }) => id)).toEqual(BARRIERS.map(({ id }) => id));
  for (const links of BARRIER_LINKS) expect(barrierLinksOf(links.id)).toBe(links);
  expect(() => barrierLinksOf('barrier:F0' as BarrierId)).toThrow(
    expect.objectContaining({ name: 'ReferentialError', code: 'unknown-code', place: 'id', found: '"barrier:F0"' }),
  );
});

it('every code is one of its frame', () => {
  const known = new Set<string>(FRAMES.flatMap(({ entries }) => entries.map(({ id }) => id)));
  expect(BARRIER_LINKS.flatMap(codes).filter((code) => !known.has(code))).toEqual([]);
});

it('services are those of the crosswalks, no more and no less', () => {
  for (const { id, dataInclusion, places, onRequest } of BARRIER_LINKS) {
    const rows = [...BARRIER_DI, ...BARRIER_PLACES].filter(({ from }) => from === id);
    const asked = rows.filter((row) => row.onRequest === true).map(({ to }) => to);
    const atOnce = rows.filter((row) => row.onRequest !== true).map(({ to }) => to);
    expect(onRequest.toSorted()).toEqual(asked.toSorted());
    expect([...dataInclusion, ...places].toSorted()).toEqual(atOnce.toSorted());
  }
});

it('anchors are among those of the crosswalks', () => {
  for (const { id, anchors } of BARRIER_LINKS) {
    const rows = BARRIER_ANCHORS.filter(({ from }) => from === id).map(({ to }) => to);
    expect(anchors.filter((anchor) => !rows.includes(anchor))).toEqual([]);
  }
});

it('nothing about disability or exile is searched by itself', () => {
  for (const { dataInclusion, places } of BARRIER_LINKS) {
    const searched = [...dataInclusion, ...places].join(' ');
    expect(searched).not.toMatch(/handicap|surdite|deficience|mdph|exilees|publics\./);
  }
  expect(barrierLinksOf('barrier:F6').onRequest).toHaveLength(6);
  expect(barrierLinksOf('barrier:F5').neverInferred).toEqual(['di:publics.personnes-exilees']);
});

it('prerequisites and barriers name each other', () => {
  expect(PREREQUISITES.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
  for (const { id, code, barriers } of PREREQUISITES) {
    expect(id).toBe(`prealable:${code}`);
    expect(barriers).toEqual(BARRIER_LINKS.filter(({ anchors }) => anchors.includes(id)).map((links) => links.id));
  }
});

function codes({ anchors, dataInclusion, places, onRequest, neverInferred }: BarrierLinks): readonly string[] {
  return [...anchors, ...dataInclusion, ...places, ...onRequest, ...neverInferred];
}
