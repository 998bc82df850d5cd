/**
 * Random rules, and those that are shipped, on random people: beside two engines of others where all is known, beside Kleene's tables where it is not.
 * Run: npm run fuzz -- rules --cases 100000 [--seed 1] [--json]
 */
import { JSON_LOGIC, jsonLogic } from '../../benchmarks/rules/engines/json-logic.ts';
import { JSON_RULES, jsonRules } from '../../benchmarks/rules/engines/json-rules.ts';
import { installedVersion } from '../../benchmarks/shared/installed-version.ts';
import { rules as bankRules } from '../../packages/bank/src/rules.ts';
import { evaluate } from '../../packages/recommend/src/evaluate.ts';
import { readOptions } from '../shell/read-options.ts';
import { readWhole } from '../shell/read-whole.ts';
import { fuzzRules } from './rules/fuzz-rules.ts';

const options = readOptions({
  cases: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
});
const cases = readWhole('--cases', options.cases, 1);
const seed = readWhole('--seed', options.seed, 0);
const hasLogic = installedVersion(JSON_LOGIC) !== null;
const hasRules = installedVersion(JSON_RULES) !== null;
if (!hasLogic) console.log(`skipped: ${JSON_LOGIC} is not installed`);
if (!hasRules) console.log(`skipped: ${JSON_RULES} is not installed`);

const began = performance.now();
let told = began;
const { figures, faults } = await fuzzRules({
  evaluate,
  peers: [...(hasLogic ? [jsonLogic('every')] : []), ...(hasRules ? [jsonRules()] : [])],
  guarded: hasLogic ? jsonLogic([]) : null,
  shipped: bankRules(),
  cases,
  seed,
  onProgress: (tried) => {
    if (performance.now() - told < 5000) return;
    told = performance.now();
    console.error(`${tried} of ${cases} cases…`);
  },
});
const seconds = Number(((performance.now() - began) / 1000).toFixed(1));

for (const { kind, seed: at, what } of faults) console.error(`${kind}, case seed ${at}: ${what}`);
const peers = [...(hasLogic ? [JSON_LOGIC] : []), ...(hasRules ? [JSON_RULES] : [])];
if (options.json) console.log(JSON.stringify({ ...figures, peers, seconds }));
else {
  console.table(figures);
  console.log(`beside ${peers.length === 0 ? 'no engine of others' : peers.join(' and ')}, ${seconds} s`);
}
const { differencesComplete, differencesThreeValued, differencesBounds, recommendedOnUnknown } = figures;
const found = differencesComplete + differencesThreeValued + differencesBounds + recommendedOnUnknown;
process.exitCode = found === 0 ? 0 : 1;
