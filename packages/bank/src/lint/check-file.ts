import type { BankItem } from '@jalon/items';
import type { MirrorService } from '../mirror/mirror-service.ts';
import type { PracticePath } from '../practice/practice-path.ts';
import { checkActivity } from './check-activity.ts';
import { checkItem } from './check-item.ts';
import { checkItemWriting } from './check-item-writing.ts';
import { checkMirror, checkPath } from './check-path.ts';
import type { Finding } from './finding.ts';

/** What a path and a service cannot be looked at without. */
const MEMBERS = {
  'jalon.path/1': { title: 'object', summary: 'object', ending: 'object', activities: 'list' },
  'jalon.mirror/1': {
    name: 'object',
    title: 'object',
    summary: 'object',
    ending: 'object',
    persona: 'object',
    scenes: 'list',
  },
} as const;

/**
 * What is wrong with one file of content, told by what it holds: a list of activities, a practice path or a mirror service. Anything at
 * all may be given. The simulations and interactions must have been provided.
 */
export function checkFile(content: unknown): readonly Finding[] {
  if (Array.isArray(content)) return content.flatMap((one: unknown, index) => checkEntry(one, `/${index}`));
  const schema = isObject(content) ? content['schema'] : undefined;
  if (!isObject(content) || (schema !== 'jalon.path/1' && schema !== 'jalon.mirror/1'))
    return [malformed('', String(schema), `a list of activities, ${Object.keys(MEMBERS).join(' or ')}`)];
  const absent = Object.entries(MEMBERS[schema])
    .filter(([name, kind]) => (kind === 'list' ? !Array.isArray(content[name]) : !isObject(content[name])))
    .map(([name, kind]) => malformed(`/${name}`, typeof content[name], kind));
  if (absent.length > 0) return absent;
  const entries = (schema === 'jalon.path/1' ? content['activities'] : content['scenes']) as readonly unknown[];
  const broken = entries.flatMap((one, index) => outOfSchema(one, `/${index}`));
  if (broken.length > 0) return broken;
  return schema === 'jalon.path/1'
    ? checkPath(content as unknown as PracticePath)
    : checkMirror(content as unknown as MirrorService);
}

/** An activity that is not what the schema says is looked at no further. */
function checkEntry(one: unknown, where: string): readonly Finding[] {
  const broken = outOfSchema(one, where);
  if (broken.length > 0) return broken;
  const entry = one as BankItem;
  return [...checkActivity(entry), ...checkItem(entry), ...checkItemWriting(entry.item)];
}

function outOfSchema(one: unknown, where: string): readonly Finding[] {
  if (!isObject(one) || !isObject(one['item'])) return [malformed(where, typeof one, 'an activity: { item, key }')];
  return checkActivity(one as unknown as BankItem).filter(({ code }) => code === 'not-in-schema');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(where: string, found: string, expected: string): Finding {
  return { code: 'not-in-schema', where, found, expected };
}
