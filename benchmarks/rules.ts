/**
 * Evaluating rules: 10,000 evaluations (100 rules × 100 people), ours with full reasons, beside json-logic-engine (interpreted, no
 * reasons) and json-rules-engine. Run: npm run bench -- rules [--rules 100] [--people 100] [--seed 1] [--json]
 */
import type { EngineName } from './rules/engines/engine-by-name.ts';
import { JSON_LOGIC } from './rules/engines/json-logic.ts';
import { JSON_RULES } from './rules/engines/json-rules.ts';
import type { MeasuredEngine } from './rules/run-one.ts';
import type { Workload } from './rules/set-up.ts';
import { inOwnProcess } from './shared/in-own-process.ts';
import { atLeast, atMost, printBars, type Bar } from './shared/bars.ts';
import { installedVersion } from './shared/installed-version.ts';
import { readArguments } from './shared/read-arguments.ts';

const HELP = `Evaluating rules, with their reasons, beside two engines of others.

  npm run bench -- rules [--rules 100] [--people 100] [--seed 1] [--json]

  --rules N    rules drawn over the registry of facts, in the shape of the shipped ones
  --people N   people of whom everything is known, so that every engine must find the same hits
  --json       last line: one JSON object
"ms10k" is processor time for 10,000 evaluations, each engine in a process of its own: median of 15 repetitions, after a second
and a half that warms up; the better of two rounds, so that a busy moment of the machine does not fall on one engine. "half known": half of the facts are unknown. "shipped": the rules of the bank.
Where an engine is not installed, what needs it is skipped and said to be.
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const ROUNDS = 2;
const PEERS: readonly EngineName[] = [JSON_LOGIC, JSON_RULES];

const options = readArguments(HELP, {
  rules: { default: 100, least: 1 },
  people: { default: 100, least: 1 },
  seed: { default: 1, least: 0 },
});
const measure = (engine: EngineName, workload: Workload): MeasuredEngine =>
  inOwnProcess('rules/run-one.ts', [engine, workload, options.rules, options.people, options.seed]);
const installed = PEERS.filter((name) => installedVersion(name) !== null);
for (const name of PEERS)
  if (!installed.includes(name)) console.log(`skipped: ${name} is not installed: no times and no bars beside it`);

const best = new Map<EngineName, MeasuredEngine>();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of ['jalon', ...installed] satisfies readonly EngineName[]) {
    const measured = measure(name, 'drawn');
    const before = best.get(name);
    if (before === undefined || measured.ms10k < before.ms10k) best.set(name, measured);
  }
}
const ours = best.get('jalon') ?? measure('jalon', 'drawn');
const logic = best.get(JSON_LOGIC) ?? null;
const engine = best.get(JSON_RULES) ?? null;
const rows = [
  { engine: 'jalon, with reasons', ms10k: ours.ms10k },
  ...(logic === null ? [] : [{ engine: `${JSON_LOGIC} ${installedVersion(JSON_LOGIC)}`, ms10k: logic.ms10k }]),
  ...(engine === null ? [] : [{ engine: `${JSON_RULES} ${installedVersion(JSON_RULES)}`, ms10k: engine.ms10k }]),
  { engine: 'jalon, half known', ms10k: measure('jalon', 'partial').ms10k },
  { engine: 'jalon, shipped', ms10k: measure('jalon', 'bank').ms10k },
];
const ratioJsonLogic = logic === null ? null : ours.ms10k / logic.ms10k;
const ratioJsonRulesEngine = engine === null ? null : engine.ms10k / ours.ms10k;
const differences = ours.hits.filter((found, person) =>
  [logic, engine].some((peer) => peer !== null && peer.hits[person]?.join() !== found.join()),
).length;
const hits = ours.hits.reduce((sum, found) => sum + found.length, 0);

if (!options.json) console.table(rows.map((row) => ({ ...row, ms10k: Number(row.ms10k.toPrecision(3)) })));
console.log(`${hits} of ${options.rules * options.people} evaluations recommend.`);
const bars: readonly Bar[] = [
  ...(ratioJsonLogic === null ? [] : [atMost(`ours with reasons ÷ ${JSON_LOGIC}`, ratioJsonLogic, 2)]),
  ...(ratioJsonRulesEngine === null ? [] : [atLeast(`${JSON_RULES} ÷ ours with reasons`, ratioJsonRulesEngine, 50)]),
  atMost('people for whom engines disagree', differences, 0),
];
process.exitCode = printBars(bars);
if (options.json)
  console.log(
    JSON.stringify({
      rules: options.rules,
      people: options.people,
      seed: options.seed,
      hits,
      differences,
      rows,
      ratioJsonLogic,
      ratioJsonRulesEngine,
    }),
  );
