import { expect, it } from 'vitest';
import { areaOf } from '../area-of.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { FRAMES } from '../frames/frames.ts';
import { crosswalkOrArea } from './crosswalk-or-area.ts';
import { crosswalk } from './crosswalk.ts';

it('is the crosswalk of the dimension, or else that of its area, said to be so', () => {
  expect(crosswalkOrArea('digcomp:1.3', 'pix')).toEqual({ rows: crosswalk('digcomp:1.3', 'pix'), isWholeArea: false });
  expect(crosswalk('digcomp:1.3', 'clea')).toEqual([]);
  expect(crosswalkOrArea('digcomp:1.3', 'clea')).toMatchObject({
    rows: [{ from: 'digcomp:1', to: 'clea:2' }],
    isWholeArea: true,
  });
  expect(crosswalkOrArea('digcomp:1.3', 'insee')).toEqual({ rows: [], isWholeArea: false });
  for (const { id } of DIMENSIONS)
    for (const frame of FRAMES) {
      const { rows, isWholeArea } = crosswalkOrArea(id, frame.id);
      expect(rows.map(({ from }) => from)).toEqual(rows.map(() => (isWholeArea ? areaOf(id) : id)));
    }
});

it('a code or a frame that does not exist is a typed error', () => {
  expect(() => crosswalkOrArea('digcomp:9.9' as never, 'pix')).toThrow(
    expect.objectContaining({ code: 'unknown-code' }),
  );
  expect(() => crosswalkOrArea('digcomp:1.3', 'nothing' as never)).toThrow(expect.objectContaining({ place: 'id' }));
});
