import { killOneOfTwo, killPostgres, killServer } from '../chaos/blows.ts';
import type { Chaos, RoundFound } from '../chaos/chaos-round.ts';
import { deviceChaos } from '../chaos/device-chaos.ts';
import { historyChaos } from '../chaos/history-chaos.ts';
import { readOptions } from '../shell/read-options.ts';
import { readWhole } from '../shell/read-whole.ts';

/** Every way of breaking the history; rounds are shared between them in turn. */
const WAYS: Readonly<Record<string, () => Promise<Chaos>>> = {
  device: deviceChaos,
  server: () => historyChaos('the server killed while ingesting', 1, killServer),
  postgres: () => historyChaos('PostgreSQL killed while committing', 1, killPostgres),
  servers: () => historyChaos('one of two servers on one database killed', 2, killOneOfTwo),
};

const options = readOptions({
  rounds: { type: 'string', default: '40' },
  seed: { type: 'string', default: '1' },
  way: { type: 'string' },
  json: { type: 'boolean', default: false },
});
const rounds = readWhole('--rounds', options.rounds, 1);
const random = numbersFrom(readWhole('--seed', options.seed, 0));
const names = options.way === undefined ? Object.keys(WAYS) : [options.way];
if (!names.every((name) => Object.hasOwn(WAYS, name))) {
  console.error(`--way is one of ${Object.keys(WAYS).join(', ')}.`);
  process.exit(2);
}

const total = { acknowledged: 0, lost: 0, torn: 0, duplicated: 0 };
const ways = [];
for (const [index, name] of names.entries()) {
  const share = Math.floor(rounds / names.length) + (index < rounds % names.length ? 1 : 0);
  if (share === 0) continue;
  const chaos = await WAYS[name]!();
  const found = { acknowledged: 0, lost: 0, torn: 0, duplicated: 0 };
  try {
    for (let round = 1; round <= share; round += 1) {
      add(found, await chaos.round(random));
      console.error(`${chaos.name}, ${round} of ${share}: ${found.acknowledged} acknowledged, ${found.lost} lost`);
    }
  } finally {
    await chaos.close();
  }
  add(total, found);
  ways.push({ way: name, name: chaos.name, rounds: share, ...found });
}
const holds = total.lost === 0 && total.torn === 0 && total.duplicated === 0 && total.acknowledged > 0;
if (options.json) console.log(JSON.stringify({ rounds, ...total, ways }));
else {
  for (const { name, rounds: done, acknowledged, lost, torn, duplicated } of ways)
    console.log(
      `${name}: ${done} rounds, ${acknowledged} events acknowledged, ${lost} lost, ${torn} torn, ${duplicated} duplicated`,
    );
  console.log(holds ? 'Nothing that was acknowledged was lost.' : 'Something was lost, torn or duplicated: see above.');
}
process.exit(holds ? 0 : 1);

function add(sum: { -readonly [K in keyof RoundFound]: number }, found: RoundFound): void {
  for (const key of ['acknowledged', 'lost', 'torn', 'duplicated'] as const) sum[key] += found[key];
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
