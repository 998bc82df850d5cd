import { expect, it } from 'vitest';
import type { FrameId } from '../frames/entry-id.ts';
import { CROSSWALKS } from './crosswalks.ts';

// Typed apart from the tables: `A broadMatch B` says that B is the broader, `A narrowMatch B` that it is the narrower.

const CRCN = `1.1 close 1.1
1.1 related 1.2
1.2 broad 1.3
1.3 broad 1.3
1.3 related 5.3
2.1 close 2.1
2.1 related 2.5
2.2 close 2.2
2.2 related 2.5
2.2 related 3.3
2.3 close 2.4
2.4 narrow 2.3
2.4 narrow 2.6
2.4 related 2.5
3.1 broad 3.1
3.2 broad 3.1
3.2 related 3.2
3.3 close 3.3
3.3 related 3.2
3.4 close 3.4
4.1 close 4.1
4.2 close 4.2
4.2 related 2.6
4.3 narrow 4.3
4.3 narrow 4.4
5.1 close 5.1
5.2 close 5.2`;

/** Same number on both sides. Close where the title of 3.0 names something more, or turns elsewhere. */
const FORMER = `1 exact 1
1.1 exact 1.1
1.2 exact 1.2
1.3 exact 1.3
2 exact 2
2.1 close 2.1
2.2 exact 2.2
2.3 exact 2.3
2.4 exact 2.4
2.5 close 2.5
2.6 exact 2.6
3 exact 3
3.1 exact 3.1
3.2 exact 3.2
3.3 exact 3.3
3.4 close 3.4
4 close 4
4.1 exact 4.1
4.2 exact 4.2
4.3 close 4.3
4.4 close 4.4
5 close 5
5.1 close 5.1
5.2 exact 5.2
5.3 close 5.3
5.4 close 5.4`;

const PIX = '1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 5 5.1 5.2'
  .split(' ')
  .map((code) => `${code} exact ${code}`)
  .join('\n');

const ROWS: readonly (readonly [from: FrameId, to: FrameId, rows: string])[] = [
  ['crcn', 'digcomp', CRCN],
  ['pix', 'digcomp', CRCN],
  ['pix', 'crcn', PIX],
  ['digcomp22', 'digcomp', FORMER],
  [
    'clea',
    'digcomp',
    `1 related 5.1
1 related 5.2
2 related 1
3 related 2
4 related 4`,
  ],
  [
    'anlci',
    'jalon',
    `D1 related 0
D2 related 0`,
  ],
  [
    'eds',
    'jalon',
    `1 related 0.6
2 narrow 0.1
2 narrow 0.2
2 narrow 0.3
4 related 0.4
4 related 0.5
5 broad 0.6
6 related 0.4
6 related 0.6
7 related 0.6
8 related 0.6`,
  ],
  [
    'eds',
    'digcomp',
    `3 broad 5.2
6 related 1.1
7 related 4.1
7 related 4.2
8 related 4.1`,
  ],
  [
    'dsi',
    'digcomp',
    `IL close 1
CC close 2
DCC close 3
SF close 4
PS close 5`,
  ],
  [
    'jalon',
    'prealable',
    `0.1 related P3
0.2 related P3
0.3 related P3
0.4 related P3
0.5 related P1
0.6 related P2`,
  ],
];

it.each(ROWS)('%s meets %s in these rows and no other', (from, to, rows) => {
  const found = CROSSWALKS.filter((row) => row.from.startsWith(`${from}:`) && row.to.startsWith(`${to}:`));
  const lines = found.map((row) => `${bare(row.from)} ${row.relation.replace('Match', '')} ${bare(row.to)}`);
  expect(lines.toSorted()).toEqual(rows.split('\n').toSorted());
  expect(CROSSWALKS.filter((row) => row.from.startsWith(`${to}:`) && row.to.startsWith(`${from}:`))).toEqual([]);
});

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
