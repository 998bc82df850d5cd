import { outcomeProbabilities } from '@jalon/scoring';
import {
  biasByAbility,
  coverageByAbility,
  exposurePlot,
  failuresByAbility,
  lineChart,
  rmseByLength,
  shareTable,
} from '@jalon/scoring/simulate';
import { WRONG, type Runs } from './runs.ts';

/** Every figure of the pages, SVG by file name; those of the page for everybody in both languages. */
export function figures(runs: Runs): Readonly<Record<string, string>> {
  const { adaptive, fixed, independent, overstated, understated } = runs;
  return {
    'error-by-length': rmseByLength(
      { 'correlated, adaptive': adaptive, 'correlated, fixed form': fixed, '21 separate scales': independent },
      {
        title: 'Error per competence after so many answers (21 competences)',
        xLabel: 'answers',
        yLabel: 'RMSE (logits)',
      },
    ),
    'erreur-et-longueur': rmseByLength(
      { Jalon: adaptive, 'mêmes activités pour tous': fixed, 'compétences mesurées seules': independent },
      {
        title: 'Erreur par compétence, selon le nombre de réponses',
        xLabel: 'réponses',
        yLabel: 'erreur (plus bas = plus juste)',
        decimal: ',',
      },
    ),
    'coverage-and-correlation': coverageByAbility(
      {
        'assumed .55 (true)': adaptive,
        [`assumed .${100 * WRONG.over}`]: overstated,
        [`assumed .${100 * WRONG.under}`]: understated,
      },
      {
        title: 'What wrong correlations do to 90 % intervals',
        xLabel: 'true ability (logits)',
        yLabel: 'share of truths held',
      },
    ),
    'liens-et-promesse': coverageByAbility(
      { 'liens justes': adaptive, 'liens exagérés': overstated, 'liens supposés faibles': understated },
      {
        title: 'L’« à peu près » tient-il sa promesse ?',
        xLabel: 'vraie aisance (0 = moyenne attendue)',
        yLabel: 'part des vérités contenues',
        decimal: ',',
      },
    ),
    'off-target': biasByAbility(
      { 'prior N(0, 1)': runs.lowAdaptive, 'cautious prior': runs.lowCautious },
      {
        title: 'People 1.2 logits below what was expected, 21 answers',
        xLabel: 'true ability (logits)',
        yLabel: 'estimate − truth (logits)',
      },
    ),
    comfort: failuresByAbility(
      Object.fromEntries(runs.comfort.map(([strength, report]) => [`strength ${strength}`, report])),
      {
        title: 'Three failures in a row within 21 tasks, by strength of the comfort rule',
        xLabel: 'mean true ability (logits)',
        yLabel: 'share of people',
      },
    ),
    exposure: exposurePlot(runs.fiveBest, {
      title: 'How often each item is asked, drawn among the five best',
      xLabel: 'items, the most asked first',
      yLabel: 'share of sessions',
    }),
    levels: shareTable(
      {
        title: 'True level against most probable level, 21 answers for 21 competences',
        xLabel: 'most probable level',
        yLabel: 'true level',
      },
      adaptive.levels?.mostProbable ?? [],
      ['below −1', '−1 to 0', '0 to 1', 'above 1'],
    ),
    outcomes: outcomes(),
  };
}

/** What somebody at θ does with one graded task. */
function outcomes(): string {
  const task = { model: 'GRM', a: 1.4, b: [-1, 0.5], chance: 0.03, slip: 0.03, sd: { b: 0, logA: 0 } } as const;
  const curve = (value: (theta: number) => number): (readonly [number, number])[] =>
    Array.from({ length: 33 }, (_, i) => [-4 + i / 4, value(-4 + i / 4)]);
  const category = (c: number) => curve((theta) => outcomeProbabilities(task, theta).categories[c] ?? NaN);
  return lineChart(
    {
      title: 'One task with partial credit: what somebody at θ does',
      xLabel: 'ability (logits)',
      yLabel: 'probability',
      x: [-4, 4],
      y: [0, 1],
    },
    [
      { name: 'nothing', points: category(0) },
      { name: 'half', points: category(1) },
      { name: 'everything', points: category(2) },
      { name: '“I don’t know”', points: curve((theta) => outcomeProbabilities(task, theta).dontKnow) },
    ],
  );
}
