import type { SimulationReport } from '@jalon/scoring/simulate';
import { compareFlash } from '../scoring/pix-like/compare-flash.ts';
import { bruteForceErrors } from './brute-force-errors.ts';
import { BOUNDS, type SessionRuns } from './session-runs.ts';
import { LENGTH, OFF_TARGET, PEOPLE, SHORT, type Runs } from './runs.ts';

const BASELINE_PEOPLE = 60;

/** What stands between the marks of the pages, by name: numbers as the pages write them, and whole tables. */
export function passages(runs: Runs): Readonly<Record<string, string>> {
  const { adaptive, fixed, independent, oneScale, lowAdaptive, lowFixed, lowCautious, fiveBest, comfort, retest } =
    runs;
  const brute = bruteForceErrors();
  const flash = compareFlash(BASELINE_PEOPLE).filter(({ group }) => group.startsWith('high'));
  const atFive = (engine: string): string =>
    (flash.find((row) => row.engine === engine)?.rmse[5] ?? NaN).toFixed(1).replace(/^0/, '');
  const enough = lowAdaptive.checkpoints.find(({ rmse }) => (rmse ?? NaN) <= (lowFixed.all.rmse ?? NaN));
  const [withoutComfort, , withComfort] = comfort.map(([, report]) => report);
  const levels = adaptive.levels;
  return {
    people: String(PEOPLE),
    'rmse-long': decimals(adaptive.all.rmse),
    'brute-cases': String(brute.cases),
    'brute-mean': decimals(brute.mean, 4),
    'brute-sd': `${(100 * brute.sd).toFixed(1)} %`,
    designs: table(
      ['Design', `RMSE at ${SHORT}`, `at ${LENGTH}`, '90 % intervals cover'],
      [
        [
          '**correlated, A-optimal**',
          at(adaptive, SHORT),
          decimals(adaptive.all.rmse),
          decimals(adaptive.all.coverage90),
        ],
        ['correlated, fixed form', at(fixed, SHORT), decimals(fixed.all.rmse), decimals(fixed.all.coverage90)],
        [
          'one scale for all',
          decimals(oneScale.short.rmse),
          decimals(oneScale.long.rmse),
          decimals(oneScale.long.coverage90),
        ],
        [
          '21 independent scales',
          at(independent, SHORT),
          decimals(independent.all.rmse),
          decimals(independent.all.coverage90),
        ],
      ],
    ),
    beliefs: table(
      ['Believed', 'bias', 'RMSE', 'RMSE announced', '90 % intervals cover', 'claims of a level', 'of which wrong'],
      [
        ['the truth, g = .55', ...honesty(adaptive)],
        ['correlations overstated, g = .84', ...honesty(runs.overstated)],
        ['correlations understated, g = .35', ...honesty(runs.understated)],
        [`N(0, 1), people at ${decimals(OFF_TARGET, 1)}`, ...honesty(lowAdaptive)],
        [`the cautious prior, people at ${decimals(OFF_TARGET, 1)}`, ...honesty(lowCautious)],
      ],
    ),
    personas: table(
      ['People', 'bias', 'RMSE', '90 % intervals cover'],
      runs.personas.personas.map(({ kind, bias, rmse, coverage90 }) => [
        {
          ordinary: 'ordinary',
          careless: 'careless in 35 % of answers',
          dont_know: '“I don’t know” in 35 % of answers',
        }[kind],
        signed(bias),
        decimals(rmse),
        decimals(coverage90),
      ]),
    ),
    comfort: table(
      ['Strength', 'RMSE', 'answers right', 'three failures in a row'],
      comfort.map(([strength, { all }]) => [
        decimals(strength, 1),
        decimals(all.rmse),
        percent(all.success),
        percent(all.threeFailures),
      ]),
    ),
    sessions: table(
      [
        'Session',
        'answers',
        'RMSE',
        'price',
        '90 % intervals cover',
        'answers right',
        'three failures in a row',
        'most asked item',
      ],
      SESSIONS.map(([name, words]) => {
        const { all, exposure } = runs.sessions[name];
        return [
          words,
          decimals(all.meanItems, 1),
          decimals(all.rmse),
          percent(price(runs.sessions, name)),
          decimals(all.coverage90),
          percent(all.success),
          percent(all.threeFailures),
          percent(exposure.highest),
        ];
      }),
    ),
    'price-constraints': percent(price(runs.sessions, 'constrained')),
    'price-comfort': percent(price(runs.sessions, 'comfort')),
    'price-everything': percent(price(runs.sessions, 'everything')),
    'stopped-answers': decimals(runs.sessions.stopped.all.meanItems, 1),
    'comfort-price': percent((withComfort?.all.rmse ?? NaN) / (withoutComfort?.all.rmse ?? NaN) - 1),
    'comfort-without': perHundred(withoutComfort?.all.threeFailures),
    'comfort-with': perHundred(withComfort?.all.threeFailures),
    exposure: table(
      ['Choice', 'RMSE', 'most asked item', 'items used', 'overlap of two people'],
      [
        ['the best', adaptive],
        ['drawn among the five best', fiveBest],
        ['fixed form', fixed],
      ].map(([name, report]) => {
        const { all, exposure } = report as SimulationReport;
        return [
          name as string,
          decimals(all.rmse),
          percent(exposure.highest),
          percent(exposure.used),
          percent(exposure.overlap),
        ];
      }),
    ),
    'low-enough': String(enough?.items ?? NaN),
    'low-bias': signed(lowAdaptive.all.bias),
    'low-bias-cautious': signed(lowCautious.all.bias),
    'levels-exact': percent(levels?.exact),
    'levels-adjacent': percent(levels?.adjacent),
    'levels-claims': percent(levels?.claims),
    'levels-wrong': percent(levels?.wrongClaims),
    'levels-in-hundred': perHundred(levels?.claims),
    'flash-five': atFive('pix-like flash'),
    'fixed-five': atFive('jalon, fixed prior'),
    retest: table(
      ['Truth', 'progress said overall', 'by area'],
      [
        ['nobody changed', percent(retest.none.overall), percent(retest.none.area)],
        ['one logit more everywhere', percent(retest.gained.overall), percent(retest.gained.area)],
      ],
    ),
    'retest-false': perHundred(retest.none.overall),
    'retest-seen': perHundred(retest.gained.overall),
    'coverage-right': perHundred(adaptive.all.coverage90),
    'coverage-over': perHundred(runs.overstated.all.coverage90),
  };
}

/** Sessions of the table of prices, and how it calls them. */
const SESSIONS: readonly (readonly [keyof SessionRuns, string])[] = [
  ['free', 'nothing asked but the most informative'],
  ['bounds', `${BOUNDS.least} to ${BOUNDS.most} answers in each of the five areas`],
  ['performed', `${BOUNDS.performed} of ${LENGTH} performed, half of the bank being so`],
  ['filtered', 'three items in ten left out: what this person cannot do'],
  ['constrained', 'all of these, at most two in a row from an area, drawn among the five best'],
  ['comfort', 'the comfort rule alone'],
  ['everything', '**all of these and the comfort rule**'],
  ['stopped', 'the same, ended by the usual stop rule'],
];

/** Share of RMSE that a session costs over the free one. */
function price(sessions: SessionRuns, name: keyof SessionRuns): number {
  return (sessions[name].all.rmse ?? NaN) / (sessions.free.all.rmse ?? NaN) - 1;
}

function honesty({ all, levels }: SimulationReport): readonly string[] {
  return [
    signed(all.bias),
    decimals(all.rmse),
    decimals(all.announced),
    decimals(all.coverage90),
    percent(levels?.claims),
    percent(levels?.wrongClaims),
  ];
}

function at({ checkpoints }: SimulationReport, length: number): string {
  return decimals(checkpoints.find(({ items }) => items === length)?.rmse);
}

/** As the trade writes it: .62, −1.2. */
function decimals(value: number | null | undefined, digits = 2): string {
  return (value ?? NaN)
    .toFixed(digits)
    .replace('-', '−')
    .replace(/^(−?)0\./, '$1.')
    .replace(/^−(\.0*)$/, '$1');
}

function signed(value: number | null): string {
  const text = decimals(value);
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`;
}

function percent(share: number | null | undefined): string {
  return `${perHundred(share)} %`;
}

function perHundred(share: number | null | undefined): string {
  return String(Math.round(100 * (share ?? NaN)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n\n`;
}
