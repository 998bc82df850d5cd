import { svgText, type ChartFrame } from './chart.ts';
import { element, text } from './element.ts';

const LEFT = 120;
const TOP = 64;
const WIDE = 480;
const HIGH = 236;
/** Darkest cell; a cell is this over white, as much as its share. */
const INK = [27, 79, 143] as const;
/** Above this share words are white. */
const DARK = 0.72;

/** Counts [row][column] as a square of cells, each with its share of its row, as one SVG text; classes bear their numbers unless named. Rows without anybody are empty. */
export function shareTable(
  { title, xLabel, yLabel }: Pick<ChartFrame, 'title' | 'xLabel' | 'yLabel'>,
  counts: readonly (readonly number[])[],
  names: readonly string[] = counts.map((_, c) => String(c)),
): string {
  const width = WIDE / Math.max(1, counts.length);
  const height = HIGH / Math.max(1, counts.length);
  const middle = { 'text-anchor': 'middle' };
  const cells = counts.flatMap((row, x) => {
    const total = row.reduce((sum, n) => sum + n, 0);
    const y = TOP + x * height;
    const beside = { x: LEFT - 10, 'text-anchor': 'end' };
    const name = text(names[x] ?? String(x), { ...beside, y: y + height / 2 - 4 });
    const people = text(`n = ${total}`, { ...beside, y: y + height / 2 + 12 });
    return [
      name,
      people,
      ...row.flatMap((n, column) => {
        const share = total === 0 ? 0 : n / total;
        const left = LEFT + column * width;
        return [
          element('rect', { x: left, y, width: width - 2, height: height - 2, fill: shade(share), stroke: '#bbbbbb' }),
          text(total === 0 ? '–' : `${Math.round(100 * share)} %`, {
            x: left + width / 2 - 1,
            y: y + height / 2 + 4,
            fill: share > DARK ? '#ffffff' : '#1a1a1a',
            ...middle,
          }),
        ];
      }),
    ];
  });
  const along = counts.map((_, column) =>
    text(names[column] ?? String(column), { x: LEFT + (column + 0.5) * width, y: TOP + HIGH + 16, ...middle }),
  );
  return svgText(title, [
    ...cells,
    ...along,
    text(xLabel, { x: LEFT + WIDE / 2, y: TOP + HIGH + 38, ...middle }),
    text(yLabel, {
      x: 24,
      y: TOP + HIGH / 2,
      transform: `rotate(-90 24 ${TOP + HIGH / 2})`,
      ...middle,
    }),
  ]);
}

function shade(share: number): string {
  return `#${INK.map((ink) =>
    Math.round(255 + (ink - 255) * share)
      .toString(16)
      .padStart(2, '0'),
  ).join('')}`;
}
