/**
 * Twenty-one correlated competences, 252 right-or-wrong items: how far ten and twenty-one answers go, beside independent scales, one scale
 * for all and a fixed form. Run: npm run bench -- mcat [--people 1000] [--json]
 */
import { atLeast, atMost, between, printBars } from './shared/bars.ts';
import { readArguments } from './shared/read-arguments.ts';
import { oneScale } from './mcat/one-scale.ts';
import { ADAPTIVE, after, runDesign, type Point } from './mcat/run-design.ts';
import { bank, CALIBRATED, CAUTIOUS, fixedForm, INDEPENDENT, people } from './mcat/set-up.ts';

const HELP = `Correlated adaptive measurement over 21 competences, simulated in this run.

  npm run bench -- mcat [--people 1000] [--json]

  --people N   how many (at least 600)
  --json       last line: one JSON object
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const SHORT = 10;
const LONG = 21;
/** Off-target people: this far below the prior. */
const OFF_TARGET = -1.2;
const UP_TO_LONG: readonly number[] = Array.from({ length: LONG }, (_, i) => i + 1);

const options = readArguments(HELP, { people: { default: 1000, least: 600 } });
const items = bank();
const abilities = people(options.people);
const form = { kind: 'fixed', items: fixedForm(items, LONG) } as const;
const both = { items, abilities, checkpoints: [SHORT, LONG] };

const adaptive = runDesign({ ...both, prior: CALIBRATED, choice: ADAPTIVE });
const independent = runDesign({ ...both, prior: INDEPENDENT, choice: ADAPTIVE });
const fixed = runDesign({ ...both, prior: CALIBRATED, choice: form });
const oneScaleShort = oneScale(items, abilities, SHORT);
const oneScaleLong = oneScale(items, abilities, LONG);
const low = { items, abilities, shift: OFF_TARGET };
const lowFixed = runDesign({ ...low, prior: CALIBRATED, choice: form, checkpoints: [SHORT, LONG] });
const lowAdaptive = runDesign({ ...low, prior: CALIBRATED, choice: ADAPTIVE, checkpoints: UP_TO_LONG });
const lowCautious = runDesign({ ...low, prior: CAUTIOUS, choice: ADAPTIVE, checkpoints: [SHORT, LONG] });

/** Whole items, no interpolation: the first length that does as well as the whole fixed form. */
const enough = [...lowAdaptive.values()].find(({ rmse }) => rmse <= after(lowFixed, LONG).rmse)?.items ?? LONG;

const figures = {
  n: options.people,
  rmse10: after(adaptive, SHORT).rmse,
  rmse21: after(adaptive, LONG).rmse,
  coverage90At21: after(adaptive, LONG).coverage90,
  offTargetBias21: after(lowCautious, LONG).bias,
  offTargetSaving: 1 - enough / LONG,
  independentRmse21: after(independent, LONG).rmse,
  oneScaleRmse21: oneScaleLong.rmse,
  fixedRmse21: after(fixed, LONG).rmse,
};

const line = (
  design: string,
  ten: Pick<Point, 'rmse'>,
  end: Pick<Point, 'rmse' | 'coverage90'> & { bias?: number },
) => ({
  design,
  'RMSE 10': ten.rmse.toFixed(3),
  'RMSE 21': end.rmse.toFixed(3),
  '90 % covers': end.coverage90.toFixed(3),
  'bias 21': end.bias === undefined ? '' : end.bias.toFixed(3),
});
console.table(
  [
    line('correlated, adaptive', after(adaptive, SHORT), after(adaptive, LONG)),
    line('correlated, fixed form', after(fixed, SHORT), after(fixed, LONG)),
    line('one scale for all', oneScaleShort, oneScaleLong),
    line('21 independent scales', after(independent, SHORT), after(independent, LONG)),
    line('people at −1.2: correlated, adaptive', after(lowAdaptive, SHORT), after(lowAdaptive, LONG)),
    line('people at −1.2: correlated, fixed form', after(lowFixed, SHORT), after(lowFixed, LONG)),
    line('people at −1.2: cautious prior', after(lowCautious, SHORT), after(lowCautious, LONG)),
  ],
  ['design', 'RMSE 10', 'RMSE 21', '90 % covers', 'bias 21'],
);
console.log(`People at −1.2: ${enough} adaptive items do as well as the ${LONG} of the fixed form.`);
const code = printBars([
  atMost('rmse10', figures.rmse10, 0.7),
  atMost('rmse21', figures.rmse21, 0.63),
  between('coverage90At21', figures.coverage90At21, 0.88, 0.92),
  atMost('offTargetBias21, absolute', Math.abs(figures.offTargetBias21), 0.07),
  atLeast('offTargetSaving', figures.offTargetSaving, 0.35),
]);
if (options.json)
  console.log(JSON.stringify({ ...figures, offTargetItems: enough, oneScaleCoverage90At21: oneScaleLong.coverage90 }));
process.exitCode = code;
