import type { SimulationReport } from '../report.ts';
import { barChart, lineChart, type ChartFrame, type Series } from './chart.ts';
import { shareTable } from './share-table.ts';

/** Reports to compare, each with the name its line bears. */
export type NamedReports = Readonly<Record<string, SimulationReport>>;

/** Words of a plot. */
export type PlotWords = Pick<ChartFrame, 'title' | 'xLabel' | 'yLabel' | 'decimal'>;

/** Regions without end are drawn this far beyond their border, logits. */
const BEYOND = 0.5;
/** Regions with fewer estimates (or people) say nothing. */
const LEAST = 30;

type Region = SimulationReport['regions'][number];

/** RMSE by region of true ability, as SVG. */
export function rmseByAbility(
  reports: NamedReports,
  words: PlotWords = { title: 'Error by ability', xLabel: 'true ability (logits)', yLabel: 'RMSE (logits)' },
): string {
  const series = byAbility(reports, ({ rmse }) => rmse);
  const most = Math.max(0.1, ...series.flatMap(({ points }) => points.map(([, y]) => y)));
  return lineChart({ ...words, x: abilityRange(series), y: [0, 1.1 * most] }, series);
}

/** Coverage of the 90 % intervals by region of true ability, beside .9, as SVG. */
export function coverageByAbility(
  reports: NamedReports,
  words: PlotWords = {
    title: 'Do 90 % intervals hold?',
    xLabel: 'true ability (logits)',
    yLabel: 'share of truths held',
  },
): string {
  const series = byAbility(reports, ({ coverage90 }) => coverage90);
  const least = Math.min(0.8, ...series.flatMap(({ points }) => points.map(([, y]) => y)));
  return lineChart(
    { ...words, x: abilityRange(series), y: [Math.max(0, Math.floor(10 * least) / 10), 1], reference: 0.9 },
    series,
  );
}

/** Mean error by region of true ability, as SVG: above 0, people look better than they are. */
export function biasByAbility(
  reports: NamedReports,
  words: PlotWords = { title: 'Bias by ability', xLabel: 'true ability (logits)', yLabel: 'estimate − truth (logits)' },
): string {
  const series = byAbility(reports, ({ bias }) => bias);
  const most = 1.1 * Math.max(0.2, ...series.flatMap(({ points }) => points.map(([, y]) => Math.abs(y))));
  return lineChart({ ...words, x: abilityRange(series), y: [-most, most], reference: 0 }, series);
}

/** Share of people who met three failures in a row, by region of their mean ability, as SVG. */
export function failuresByAbility(
  reports: NamedReports,
  words: PlotWords = {
    title: 'Three failures in a row',
    xLabel: 'mean true ability (logits)',
    yLabel: 'share of people',
  },
): string {
  const series = byAbility(
    reports,
    ({ threeFailures }) => threeFailures,
    ({ people }) => people,
  );
  const most = Math.max(0.1, ...series.flatMap(({ points }) => points.map(([, y]) => y)));
  return lineChart({ ...words, x: abilityRange(series), y: [0, Math.min(1, 1.1 * most)] }, series);
}

/** Mean number of answers by region of mean ability, as SVG. */
export function lengthByAbility(
  reports: NamedReports,
  words: PlotWords = { title: 'Length by ability', xLabel: 'mean true ability (logits)', yLabel: 'answers' },
): string {
  const series = byAbility(
    reports,
    ({ meanItems }) => meanItems,
    ({ people }) => people,
  );
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(([, y]) => y)));
  return lineChart({ ...words, x: abilityRange(series), y: [0, 1.1 * most] }, series);
}

/** Levels found beside true ones, as SVG: each row is what became of the people truly at that level. Null where the design has no cuts. */
export function levelPlot(
  { levels }: SimulationReport,
  words: PlotWords = {
    title: 'Levels found, by true level',
    xLabel: 'most probable level',
    yLabel: 'true level',
  },
): string | null {
  return levels && shareTable(words, levels.mostProbable);
}

/** Error after each checkpoint, as SVG. */
export function rmseByLength(
  reports: NamedReports,
  words: PlotWords = { title: 'Error by number of answers', xLabel: 'answers', yLabel: 'RMSE (logits)' },
): string {
  const series = Object.entries(reports).map(([name, { checkpoints }]): Series => ({
    name,
    points: checkpoints.flatMap(({ items, rmse }) => (rmse === null ? [] : [[items, rmse] as const])),
  }));
  const points = series.flatMap((one) => one.points);
  const lengths = points.map(([x]) => x);
  const x = [Math.min(...lengths, 1), Math.max(...lengths, 2)] as const;
  return lineChart({ ...words, x, y: [0, 1.1 * Math.max(0.1, ...points.map(([, y]) => y))] }, series);
}

/** How often each item was asked, the most exposed first, as SVG. */
export function exposurePlot(
  report: SimulationReport,
  words: PlotWords = { title: 'Exposure', xLabel: 'items, most exposed first', yLabel: 'share of sessions' },
): string {
  const shares = report.exposure.items.map(({ share }) => share);
  return barChart({ ...words, x: [0, Math.max(1, shares.length)], y: [0, Math.max(0.05, ...shares)] }, shares);
}

function byAbility(
  reports: NamedReports,
  value: (region: Region) => number | null,
  count: (region: Region) => number = ({ estimates }) => estimates,
): readonly Series[] {
  return Object.entries(reports).map(([name, { regions }]) => ({
    name,
    points: regions.flatMap((region) => {
      const { from, to } = region;
      const y = value(region);
      if (y === null || count(region) < LEAST) return [];
      const low = from ?? (to ?? 0) - 2 * BEYOND;
      const high = to ?? low + 2 * BEYOND;
      return [[(low + high) / 2, y] as const];
    }),
  }));
}

function abilityRange(series: readonly Series[]): readonly [number, number] {
  const all = series.flatMap(({ points }) => points.map(([x]) => x));
  return [Math.min(...all, -1) - BEYOND, Math.max(...all, 1) + BEYOND];
}
