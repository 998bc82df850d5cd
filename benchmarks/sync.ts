/**
 * The history between devices and a server: events a second, with everything on the disk before it is acknowledged.
 * Run: npm run bench -- sync [--batches 600] [--lanes 6] [--events 1000000] [--persons 5000] [--json]
 */
import { atLeast, atMost, printBars } from './shared/bars.ts';
import { readArguments } from './shared/read-arguments.ts';
import { measureDevice } from './sync/measure-device.ts';
import { serverFigures } from './sync/server-figures.ts';

const HELP = `The history between devices and a server, over HTTP, on a real PostgreSQL that commits to the disk; and on a device, in a real
Chromium, encrypted.

  npm run bench -- sync [--batches 600] [--lanes 6] [--events 1000000] [--persons 5000] [--json]

  --batches N  batches of 100 observations that are pushed, each of five people who have a ground
  --lanes N    batches under way at once
  --events N   events of others that are there when somebody is erased
  --persons N  who is on the device when somebody opens it with a passphrase, in a browser that was just started
  --json       last line: one JSON object
The server, PostgreSQL and who pushes are three processes of this machine and share its cores.
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const options = readArguments(HELP, {
  batches: { default: 600, least: 100 },
  lanes: { default: 6, least: 1 },
  events: { default: 1_000_000, least: 1000 },
  persons: { default: 5000, least: 1 },
});
const server = await serverFigures(options, (what) => console.error(`${what}…`));
console.error('writing and opening on a device…');
const device = await measureDevice({ batches: 200, persons: options.persons });
const bars = [
  atLeast('events a second, batches of 100, strict commit', server.eventsPerSecond, 5000),
  atMost('p99 of a push of 100, ms', server.pushP99Ms, 150),
  atMost('one person erased, ms', server.eraseMs, 1000),
  atLeast('device: events a second, strict, encrypted, batches of 50', device.deviceEventsPerSecond, 3000),
  atMost('device: from a passphrase to everybody listed, ms', device.deviceOpenMs, 500),
];
const code = printBars(bars);
if (options.json) console.log(JSON.stringify({ ...server, ...device }));
process.exit(code);
