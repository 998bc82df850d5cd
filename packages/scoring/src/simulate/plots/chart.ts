import { element, text } from './element.ts';
import { label, place, ticks, type Axis } from './scale.ts';

/** One line of a chart. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What a chart shows, in words and ranges. Words are the caller's: the package has none of its own. */
export interface ChartFrame {
  /** Read by screen readers too. */
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
  /** What parts the decimals of the numbers on the axes; a point unless said. */
  readonly decimal?: ',' | '.';
  /** A horizontal line to compare with. */
  readonly reference?: number;
}

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 64, right: 16, top: 44, bottom: 84 };
/** Height of one row of the legend. */
const ROW = 18;
/** Room for one character of a name, and for the stroke before it. */
const CHARACTER = 6.5;
const STROKE = 34;
/** Longer lines are drawn without dots. */
const MOST_DOTS = 24;
/** Told apart without colour too: each line has its own dashes. */
const STROKES = [
  { color: '#1b4f8f', dash: '' },
  { color: '#b3400c', dash: '8 4' },
  { color: '#2e6b34', dash: '2 4' },
  { color: '#6b3fa0', dash: '10 3 2 3' },
  { color: '#7a5c00', dash: '14 4' },
  { color: '#00646e', dash: '4 2 1 2' },
] as const;

/** A line chart as one SVG text: self-contained, no script, no style sheet. */
export function lineChart(frame: ChartFrame, series: readonly Series[]): string {
  const { x, y } = axes(frame);
  const lines = series.flatMap(({ points }, i) => {
    const { color, dash } = STROKES[i % STROKES.length] as (typeof STROKES)[number];
    const path = points.map(([px, py]) => `${place(x, px)},${place(y, py)}`).join(' ');
    const line = element('polyline', {
      points: path,
      fill: 'none',
      stroke: color,
      'stroke-width': 2.5,
      'stroke-dasharray': dash,
    });
    const dots = (points.length > MOST_DOTS ? [] : points).map(([px, py]) =>
      element('circle', { cx: place(x, px), cy: place(y, py), r: 3, fill: color }),
    );
    return [line, ...dots];
  });
  const { rows, marks } = legend(series);
  return svgText(frame.title, [...grid(frame, x, y), ...lines, ...marks], Math.max(0, rows - 1) * ROW);
}

/** Bars from the left to the right, as one SVG text. */
export function barChart(frame: ChartFrame, values: readonly number[]): string {
  const { x, y } = axes(frame);
  const width = Math.max(0.5, (x.end - x.start) / Math.max(1, values.length) - 0.5);
  const bars = values.map((value, i) =>
    element('rect', {
      x: place({ ...x, from: 0, to: values.length }, i),
      y: place(y, value),
      width: Math.round(100 * width) / 100,
      height: Math.max(0, Math.round(100 * (y.start - place(y, value))) / 100),
      fill: STROKES[0].color,
    }),
  );
  return svgText(frame.title, [...grid(frame, x, y), ...bars]);
}

function axes({ x, y }: ChartFrame): { readonly x: Axis; readonly y: Axis } {
  return {
    x: { from: x[0], to: x[1], start: MARGIN.left, end: WIDTH - MARGIN.right },
    y: { from: y[0], to: y[1], start: HEIGHT - MARGIN.bottom, end: MARGIN.top },
  };
}

function grid({ xLabel, yLabel, reference, decimal = '.' }: ChartFrame, x: Axis, y: Axis): readonly string[] {
  const middle = (x.start + x.end) / 2;
  const across = ticks(y, 6).flatMap((value) => [
    element('line', { x1: x.start, x2: x.end, y1: place(y, value), y2: place(y, value), stroke: '#dddddd' }),
    text(label(value, decimal), { x: x.start - 8, y: place(y, value) + 4, 'text-anchor': 'end' }),
  ]);
  const along = ticks(x, 8).map((value) =>
    text(label(value, decimal), { x: place(x, value), y: y.start + 18, 'text-anchor': 'middle' }),
  );
  const line =
    reference === undefined
      ? []
      : [
          element('line', {
            x1: x.start,
            x2: x.end,
            y1: place(y, reference),
            y2: place(y, reference),
            stroke: '#333333',
            'stroke-dasharray': '4 4',
          }),
        ];
  return [
    ...across,
    ...along,
    ...line,
    element('line', { x1: x.start, x2: x.end, y1: y.start, y2: y.start, stroke: '#333333' }),
    text(xLabel, { x: middle, y: y.start + 38, 'text-anchor': 'middle' }),
    text(yLabel, {
      x: 16,
      y: (y.start + y.end) / 2,
      'text-anchor': 'middle',
      transform: `rotate(-90 16 ${(y.start + y.end) / 2})`,
    }),
  ];
}

/** As many names side by side as fit, in rows. */
function legend(series: readonly Series[]): { readonly rows: number; readonly marks: readonly string[] } {
  if (series.length < 2) return { rows: 0, marks: [] };
  const longest = STROKE + CHARACTER * Math.max(...series.map(({ name }) => name.length)) + 12;
  const room = WIDTH - MARGIN.left - MARGIN.right;
  const columns = Math.min(series.length, Math.max(1, Math.floor(room / longest)));
  const marks = series.flatMap(({ name }, i) => {
    const { color, dash } = STROKES[i % STROKES.length] as (typeof STROKES)[number];
    const x = MARGIN.left + Math.round((i % columns) * (room / columns));
    const y = HEIGHT - 16 + ROW * Math.floor(i / columns);
    const stroke = { stroke: color, 'stroke-width': 2.5, 'stroke-dasharray': dash };
    return [element('line', { x1: x, x2: x + 28, y1: y - 4, y2: y - 4, ...stroke }), text(name, { x: x + STROKE, y })];
  });
  return { rows: Math.ceil(series.length / columns), marks };
}

/** A drawing of the usual size (`more` higher) on white, so that it reads on a dark page too. */
export function svgText(title: string, content: readonly string[], more = 0): string {
  const head = text(title, { x: WIDTH / 2, y: 24, 'text-anchor': 'middle', 'font-size': 15, 'font-weight': 'bold' });
  const background = element('rect', { width: WIDTH, height: HEIGHT + more, fill: '#ffffff' });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT + more}`,
      role: 'img',
      'aria-label': title,
      'font-family': 'sans-serif',
      'font-size': 12,
      fill: '#1a1a1a',
    },
    `\n${[background, head, ...content].join('\n')}\n`,
  );
}
