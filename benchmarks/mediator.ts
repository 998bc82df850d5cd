/**
 * The mediator's app with many people on a slow laptop: how long one waits for the list, a search, a person.
 * Run: npm run bench -- mediator [--persons 500] [--slow 4] [--rounds 9] [--json]
 */
import { measureDay } from './mediator/measure-day.ts';
import { atMost, printBars } from './shared/bars.ts';
import { readArguments } from './shared/read-arguments.ts';

const HELP = `The mediator's app in a real Chromium, its processor slowed down, with people carried to it by a file.

  npm run bench -- mediator [--persons 500] [--slow 4] [--rounds 9] [--json]

  --persons N  people on the device, each with a diagnostic or two, a plan and activities
  --slow N     how many times slower the processor is made
  --rounds N   how often each thing is done: the median counts
  --json       last line: one JSON object
What is measured goes from the press or the key to what one sees.
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const options = readArguments(HELP, {
  persons: { default: 500, least: 10 },
  slow: { default: 4, least: 1 },
  rounds: { default: 9, least: 3 },
});
const figures = await measureDay(options, (what) => console.error(`${what}…`));
const code = printBars([
  atMost('the list of everybody, ms', figures.listOpenMs, 300),
  atMost('a letter typed in the search, ms', figures.searchMs, 50),
  atMost('the page of a person, ms', figures.personMs, 300),
]);
if (options.json) console.log(JSON.stringify(figures));
process.exit(code);
