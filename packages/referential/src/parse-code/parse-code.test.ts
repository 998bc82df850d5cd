import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../areas.ts';
import { BARRIERS } from '../barriers/barriers.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { FRAMES } from '../frames/frames.ts';
import { GOALS } from '../goals/goals.ts';
import { foreignCodes } from './foreign-codes.ts';
import { FOREIGN_FRAMES } from './foreign-frames.ts';
import { parseCode } from './parse-code.ts';

const OURS = [...AREAS, ...DIMENSIONS, ...BARRIERS, ...GOALS].map(({ id }) => id);

describe('parseCode', () => {
  it('understands each id of the package as what it is', () => {
    for (const { id } of AREAS) expect(parseCode(id)).toMatchObject({ ok: true, value: { kind: 'area', id } });
    for (const { id, area, groundwork } of DIMENSIONS)
      expect(parseCode(id)).toMatchObject({
        ok: true,
        value: { kind: groundwork ? 'groundwork' : 'competence', id, area },
      });
    for (const { id } of BARRIERS) expect(parseCode(id)).toMatchObject({ ok: true, value: { kind: 'barrier', id } });
    for (const { id } of GOALS) expect(parseCode(id)).toMatchObject({ ok: true, value: { kind: 'goal', id } });
    expect(parseCode('prealable:P5')).toMatchObject({ ok: true, value: { kind: 'prerequisite' } });
  });

  it('knows the codes of every frame, and of closed frames no others', () => {
    const known = new Set(FRAMES.flatMap(({ entries }) => entries.map(({ id }): string => id)));
    expect([...known].filter((id) => !parseCode(id).ok)).toEqual([]);
    const closed = FOREIGN_FRAMES.filter((frame) => foreignCodes(frame) !== null);
    expect(closed).toEqual(['digcomp22', 'crcn', 'pix', 'clea', 'anlci', 'eds', 'dsi', 'insee']);
    const letters = ['', 'D', 'IL', 'CC', 'DCC', 'SF', 'PS', 'level-'];
    const numbers = [
      '',
      ...Array.from({ length: 100 }, (_, n) => String(n)),
      ...Array.from({ length: 100 }, (_, n) => (n / 10).toFixed(1)),
    ];
    const made = closed.flatMap((frame) => letters.flatMap((l) => numbers.map((n) => `${frame}:${l}${n}`)));
    expect(made.filter((id) => parseCode(id).ok !== known.has(id))).toEqual([]);
  });

  it('never takes the code of one frame for that of another', () => {
    const digcomp = parseCode('digcomp:2.3');
    for (const frame of ['pix', 'crcn', 'digcomp22'] as const) {
      const other = parseCode(`${frame}:2.3`);
      expect(other).toEqual({ ok: true, value: { kind: 'foreign', frame, id: `${frame}:2.3` } });
      expect(other).not.toEqual(digcomp);
    }
  });

  it.each([
    ['', 'missing-prefix', 0],
    ['1.3', 'missing-prefix', 0],
    ['LO1.1.05', 'missing-prefix', 0],
    [':1.3', 'unknown-frame', 0],
    ['digcomp3:1.3', 'unknown-frame', 0],
    ['DigComp:1.3', 'unknown-frame', 0],
    [' digcomp:1.3', 'unknown-frame', 0],
    ['__proto__:1', 'unknown-frame', 0],
    ['constructor:1', 'unknown-frame', 0],
    ['digcomp:', 'malformed-code', 8],
    ['digcomp:1.3 ', 'malformed-code', 8],
    ['digcomp:1.3\n', 'malformed-code', 8],
    ['digcomp:1.31', 'malformed-code', 8],
    ['digcomp:9.9', 'unknown-code', 8],
    ['digcomp:1.4', 'unknown-code', 8],
    ['digcomp:6', 'unknown-code', 8],
    ['digcomp:LO1.4.01', 'unknown-code', 10],
    ['digcomp:LO1.1.22', 'unknown-code', 14],
    ['digcomp:CS1.1.16', 'unknown-code', 14],
    ['digcomp:LO1.1.00', 'unknown-code', 14],
    ['digcomp:LO1.1.5', 'malformed-code', 8],
    ['digcomp:lo1.1.05', 'malformed-code', 8],
    ['jalon:0.7', 'unknown-code', 6],
    ['jalon:1', 'malformed-code', 6],
    ['prealable:P6', 'unknown-code', 10],
    ['barrier:F14', 'unknown-code', 8],
    ['barrier:F0', 'unknown-code', 8],
    ['barrier:1', 'malformed-code', 8],
    ['goal:', 'malformed-code', 5],
    ['goal:Video call', 'malformed-code', 5],
    ['digcomp22:1.4', 'unknown-code', 10],
    ['crcn:2.5', 'unknown-code', 5],
    ['crcn:5.3', 'unknown-code', 5],
    ['pix:6', 'unknown-code', 4],
    ['pix:1.1.1', 'unknown-code', 4],
    ['clea:5', 'unknown-code', 5],
    ['clea:1.1', 'unknown-code', 5],
    ['eds:9', 'unknown-code', 4],
    ['eds:0', 'unknown-code', 4],
    ['anlci:D5', 'unknown-code', 6],
    ['dsi:IL5', 'unknown-code', 4],
    ['dsi:DCC8', 'unknown-code', 4],
    ['insee:other', 'unknown-code', 6],
    ['crcn:level-9', 'unknown-code', 5],
    ['pix:level-1', 'unknown-code', 4],
    ['di:', 'malformed-code', 3],
    ['di:a b', 'malformed-code', 3],
    ['coop:../x', 'malformed-code', 5],
  ])('refuses %j: %s at %i', (text, code, offset) => {
    expect(parseCode(text)).toMatchObject({
      ok: false,
      error: { code, place: 'text', offset, expected: expect.stringMatching(/\w/) },
    });
  });

  it.each([null, undefined, 1.3, {}, ['digcomp:1.3'], new String('digcomp:1.3')])('%o is not text', (value) => {
    expect(parseCode(value)).toMatchObject({ ok: false, error: { code: 'not-text' } });
  });

  it('what it understands is the text itself, and its frame the prefix', () => {
    const local = fc.oneof(fc.string(), fc.stringMatching(/^(?:LO|CS|F|P|D)?[0-9.]{1,7}$/));
    const frame = fc.constantFrom('digcomp', 'jalon', 'prealable', 'barrier', 'goal', ...FOREIGN_FRAMES);
    const made = fc.tuple(frame, local).map(([prefix, rest]) => `${prefix}:${rest}`);
    fc.assert(
      fc.property(fc.oneof(made, fc.string(), fc.constantFrom(...OURS)), (text) => {
        const result = parseCode(text);
        expect(result.ok ? [result.value.id, result.value.frame] : result.error.offset <= text.length).toEqual(
          result.ok ? [text, text.split(':')[0]] : true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer for a long text', () => {
    expect(parseCode(`di:${'a-'.repeat(500_000)}`)).toMatchObject({ ok: false, error: { code: 'malformed-code' } });
  });
});
