import { parseArgs } from 'node:util';
import { bank } from '@jalon/bank';
import { defaultConfig } from '../diagnostic-config.ts';
import { bars } from '../simulate/bars.ts';
import { simulate } from '../simulate/simulate.ts';

const HELP = `Plays whole diagnostics with simulated people and says how well they were measured.

  npm run simulate -- [--learners 500] [--seed 7] [--answers ability|random] [--retest] [--json]

  --learners N   how many people, in equal thirds: beginners, mid-level, advanced (3 to 100000)
  --seed S       one seed, one result
  --answers      by ability, or random: dice, and the bars must then fail
  --retest       each person comes back, as they were, then with one logit more everywhere, then with two: the share of activities
                 that come again, and the shares of people said to have progressed; a bar more for each promise
  --json         last line: one JSON object
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

/** The `simulate` command. Returns the exit code. */
export function main(args: readonly string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const figures = simulate(defaultConfig(bank()), {
    ...options,
    clock: () => performance.now(),
    onProgress: (done) => {
      if (process.stderr.isTTY)
        process.stderr.write(`\r${done}/${options.learners}${done === options.learners ? '\n' : ''}`);
    },
  });
  const held = bars(figures);
  if (options.json) console.log(JSON.stringify({ ...figures, answers: options.answering, bars: held }));
  else {
    console.table(
      held.map(({ name, figure, wanted, holds }) => ({
        bar: name,
        figure: Number(figure.toFixed(3)),
        wanted,
        holds: holds ? 'yes' : 'NO',
      })),
    );
    const { repeatedShare, falseProgress, falseProgressArea, detectedProgress, detectedProgressArea, detectedTwo } =
      figures;
    if (options.retest)
      console.table({
        repeatedShare,
        falseProgress,
        falseProgressArea,
        detectedProgress,
        detectedProgressArea,
        detectedTwo,
      });
    console.table(
      figures.areas.map(({ area, rmse, coverage90 }) => ({
        area,
        rmse: Number(rmse.toFixed(3)),
        coverage90: Number(coverage90.toFixed(3)),
      })),
    );
  }
  return held.every(({ holds }) => holds) ? 0 : 1;
}

type Options = {
  learners: number;
  seed: number;
  answering: 'ability' | 'random';
  retest: boolean;
  json: boolean;
  help: boolean;
};

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        learners: { type: 'string', default: '500' },
        seed: { type: 'string', default: '7' },
        answers: { type: 'string', default: 'ability' },
        retest: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const learners = Number(values.learners);
    const seed = Number(values.seed);
    if (!Number.isInteger(learners) || learners < 3 || learners > 100_000)
      return '--learners: a whole number from 3 to 100000';
    if (!Number.isInteger(seed)) return '--seed: a whole number';
    if (values.answers !== 'ability' && values.answers !== 'random') return '--answers: ability or random';
    return { learners, seed, answering: values.answers, retest: values.retest, json: values.json, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
