import { CLAIMED_LEVELS, type ClaimedLevel, type DimensionId } from '@jalon/referential';
import type { AgeBand, SuitedPerson } from '../catalogue/suited-person.ts';
import type { Facts } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { PathInput } from './path-input.ts';

const AGE_BANDS: readonly AgeBand[] = ['under-12', '12-17', '18-24', '25-39', '40-59', '60-69', '70-plus'];

/** The person as the catalogue looks at them, from the facts. What no fact tells is absent. */
export function pathPerson(input: PathInput, done: readonly Resource['id'][]): SuitedPerson {
  const { facts, on } = input;
  const department = input.department ?? textOf(facts, 'department');
  const connection = textOf(facts, 'connection');
  const reading = textOf(facts, 'reading');
  const wish = textOf(facts, 'wish');
  return {
    ageBand: oneOf(AGE_BANDS, textOf(facts, 'ageBand')),
    languages: languagesOf(facts),
    devices: devicesOf(facts),
    connection: oneOf(['good', 'limited', 'none'], connection),
    ownEmail: facts['ownEmail'] === undefined ? undefined : facts['ownEmail'].value === true,
    reading: oneOf(['easy', 'hard', 'other-language'], reading),
    freeOnly: facts['barrier.F10']?.value === 'need' ? true : undefined,
    wish: oneOf(['learn-alone', 'learn-with-someone', 'be-helped'], wish),
    department,
    on,
    done: [...done, ...alreadyDone(facts)],
    levels: levelsOf(facts),
  };
}

/** Languages of the person, where they were told; whoever reads another language on a screen may still not read these. */
function languagesOf(facts: Facts): SuitedPerson['languages'] {
  const value = facts['language']?.value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}

/** Resources that were used before, as the facts tell. */
function alreadyDone(facts: Facts): readonly Resource['id'][] {
  const value = facts['alreadyDone']?.value;
  return Array.isArray(value) ? (value as readonly Resource['id'][]) : [];
}

/** Empty where the person said that they have none; undefined where nobody asked. */
export function devicesOf(facts: Facts): SuitedPerson['devices'] {
  const value = facts['device']?.value;
  if (!Array.isArray(value)) return undefined;
  return (['computer', 'tablet', 'phone'] as const).filter((one) => value.includes(one));
}

function textOf(facts: Facts, name: string): string | undefined {
  const value = facts[name]?.value;
  return typeof value === 'string' ? value : undefined;
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((one) => one === value);
}

/** `level.digcomp:1.1` is what is known of the level, in `digcomp:1.1`. */
function splitName(name: string): readonly [string, DimensionId] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1) as DimensionId];
}

function levelsOf(facts: Facts): Partial<Record<DimensionId, ClaimedLevel>> {
  const levels: Partial<Record<DimensionId, ClaimedLevel>> = {};
  for (const [name, { value }] of Object.entries(facts)) {
    const [kind, id] = splitName(name);
    const level = kind === 'level' ? CLAIMED_LEVELS.find((one) => one.id === value) : undefined;
    if (level !== undefined) levels[id] = level.id;
    else if (kind === 'reached' && value === false) levels[id] ??= 'below-basic';
  }
  return levels;
}
