import { DATA_KINDS, PURPOSES, type DataKind, type Purpose } from '../../../../packages/history/src/index.ts';
import { CHANGES, statesOf } from '../changes.ts';
import type { Dice } from '../dice.ts';
import type { Command, Weather } from './command.ts';
import { RECORDS } from './records.ts';
import type { DrawnHistory } from './run-history.ts';
import { PEOPLE } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WAITS = [1, 1, MINUTE, MINUTE, HOUR, HOUR, HOUR, DAY, DAY, DAY, 5 * DAY, 31 * DAY, 70 * DAY, 370 * DAY];
const SKEWS = [0, 0, -MINUTE, MINUTE, -6 * MINUTE, 6 * MINUTE, -2 * HOUR, 2 * HOUR, -2 * DAY, 2 * DAY];
const LASTS = [HOUR, DAY, 3 * DAY, 40 * DAY, 400 * DAY];
const WEATHER: readonly Weather[] = ['fine', 'fine', 'fine', 'request-lost', 'answer-lost', 'twice', 'late'];

/** How often each thing happens. */
const WEIGHTS = {
  tell: 22,
  keep: 38,
  sync: 24,
  wait: 16,
  read: 6,
  clock: 4,
  erase: 3,
  backup: 3,
  restore: 3,
  export: 6,
  import: 4,
  retain: 2,
  quiet: 3,
} as const satisfies Readonly<Record<Command['do'], number>>;

const BAG = (Object.entries(WEIGHTS) as readonly (readonly [Command['do'], number])[]).flatMap(([what, weight]) =>
  Array.from({ length: weight }, () => what),
);

/** Whom and what a history is about: a few people and records, so that things meet. */
interface Theme {
  readonly devices: number;
  readonly people: readonly number[];
  readonly records: readonly number[];
}

/** Devices of one or two tenants, and up to so many things that happen to them; it always ends quietly. */
export function drawHistory(dice: Dice, most: number): DrawnHistory {
  const devices = Array.from({ length: 2 + dice.below(3) }, (_, n) => (n > 1 && dice.chance(0.4) ? 'village' : 'town'));
  const theme: Theme = {
    devices: devices.length,
    people: dice.chance(0.6) ? [dice.below(PEOPLE.length)] : dice.some([0, 1, 2], 0.7),
    records: dice.shuffled(RECORDS.map((_, number) => number)).slice(0, 1 + dice.below(3)),
  };
  if (theme.people.length === 0) return drawHistory(dice, most);
  // Somebody agrees to something and it is known elsewhere, so that most histories have something in them.
  const first = theme.records.map((record) => drawYes(dice, { ...theme, records: [record] }));
  const known: readonly Command[] = dice.chance(0.7)
    ? [0, 1, 2, 3, 0, 1].map((device) => ({ do: 'sync', devices: [device], network: [] }))
    : [];
  const more = Array.from({ length: 3 + dice.below(most) }, () => drawCommand(dice, theme));
  return { devices, commands: [...first, ...known, ...more, { do: 'quiet' }] };
}

function drawCommand(dice: Dice, theme: Theme): Command {
  const device = dice.below(theme.devices);
  const person = dice.one(theme.people);
  const what = dice.one(BAG);
  switch (what) {
    case 'wait':
      return { do: 'wait', ms: dice.one(WAITS) };
    case 'clock':
      return { do: 'clock', device: dice.chance(0.85) ? device : null, ms: dice.one(SKEWS) };
    case 'tell':
      return dice.chance(0.4) ? drawYes(dice, theme) : drawTell(dice, theme);
    case 'keep':
      return drawKeep(dice, theme);
    case 'read':
      return { do: 'read', device, person };
    case 'sync': {
      const devices = dice.chance(0.7) ? [device] : [device, dice.below(theme.devices)];
      const network = drawNetwork(dice);
      return dice.chance(0.85)
        ? { do: 'sync', devices, network }
        : { do: 'sync', devices, network, meanwhile: drawMeanwhile(dice, theme) };
    }
    case 'erase':
      return { do: 'erase', device: dice.chance(0.5) ? device : null, person, tenant: dice.below(2) };
    case 'backup':
    case 'restore':
      return { do: what, device: dice.chance(0.6) ? device : null };
    case 'export':
      return { do: 'export', device };
    case 'import':
      return { do: 'import', device, file: dice.below(8) };
    case 'retain':
    case 'quiet':
      return { do: what };
    default:
      what satisfies never;
      throw new Error(`nothing is called ${String(what)}`);
  }
}

/** What people do while devices speak to the hub. */
function drawMeanwhile(dice: Dice, theme: Theme): readonly Meanwhile[] {
  return Array.from({ length: 1 + dice.below(3) }, () => drawCommand(dice, theme)).filter(
    (command): command is Meanwhile => MEANWHILE.includes(command.do),
  );
}

type Meanwhile = NonNullable<Extract<Command, { readonly do: 'sync' }>['meanwhile']>[number];

const MEANWHILE: readonly Command['do'][] = ['tell', 'keep', 'read', 'erase'];

/** Somebody who may, agrees or is informed. */
function drawYes(dice: Dice, { devices, people, records }: Theme): Command {
  const record = dice.one(records);
  const { kind, capacity } = RECORDS[record]!;
  const consent = kind === 'consent';
  return {
    do: 'tell',
    device: dice.below(devices),
    person: dice.one(people),
    record,
    state: consent ? 'given' : 'informed',
    role: !consent ? 'controller' : capacity === 'own' ? 'subject' : 'parent',
    ...(consent && dice.chance(0.3) && { lasts: dice.one(LASTS) }),
  };
}

function drawTell(dice: Dice, { devices, people, records }: Theme): Command {
  const record = dice.one(records);
  const { kind } = RECORDS[record]!;
  const state = dice.one(statesOf(kind));
  const role = dice.one(CHANGES[kind][state]!);
  return { do: 'tell', device: dice.below(devices), person: dice.one(people), record, state, role };
}

function drawKeep(dice: Dice, { devices, people, records }: Theme): Command {
  const { purpose, dataCategories } = RECORDS[dice.one(records)]!;
  const kind = dice.one(KINDS_UNDER[purpose]);
  const most = DATA_KINDS[kind].filter((category) => PURPOSES[purpose].includes(category));
  const covered = most.filter((category) => dataCategories.includes(category));
  const categories = dice.chance(0.3) ? dice.some(most) : covered;
  return {
    do: 'keep',
    device: dice.below(devices),
    person: dice.one(people),
    purpose,
    kind,
    ...(dice.chance(0.5) && categories.length > 0 && { categories }),
  };
}

function drawNetwork(dice: Dice): readonly Weather[] {
  return dice.chance(0.4) ? [] : Array.from({ length: 1 + dice.below(4) }, () => dice.one(WEATHER));
}

/** The kinds of data that a purpose may hold something of. */
const KINDS_UNDER = Object.fromEntries(
  (Object.keys(PURPOSES) as readonly Purpose[]).map((purpose) => [
    purpose,
    (Object.keys(DATA_KINDS) as readonly DataKind[]).filter((kind) =>
      DATA_KINDS[kind].every((category) => kind === 'diagnostic' || PURPOSES[purpose].includes(category)),
    ),
  ]),
) as unknown as Readonly<Record<Purpose, readonly DataKind[]>>;
