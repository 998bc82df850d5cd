import type { Item } from '../item/item.ts';
import type { PathStep } from './at-path.ts';
import type { Report } from './checks/report.ts';

/** Members that belong to a key and never to what is delivered. */
const KEY_MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'scoring',
  'template',
  'correct',
  'mapping',
  'areas',
  'coords',
  'answers',
  'accepted',
  'refused',
  'expected',
  'tolerance',
  'defaultValue',
  'lowerBound',
  'upperBound',
  'goal',
  'evidence',
  'observable',
  'when',
  'feedback',
  'feedbackOnly',
  'key',
]);

/** Words that tell the answer when an id within a body is made of them, in English and in French. */
const TELLING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'answer',
  'arnaque',
  'bad',
  'bon',
  'bonne',
  'correct',
  'fake',
  'false',
  'faux',
  'fraud',
  'fraude',
  'good',
  'incorrect',
  'juste',
  'mauvais',
  'mauvaise',
  'phishing',
  'scam',
  'solution',
  'true',
  'vrai',
  'wrong',
]);

/** Members that hold an id, or name one. */
const ID_MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'opens',
  'folder',
  'parent',
  'place',
  'current',
  'front',
  'path',
]);

/** Reports every member of a delivered item that tells its answer: a piece of key, or an id made of a telling word. */
export function findLeaks(item: Item, report: Report): void {
  scan(item, [], report);
}

function scan(value: unknown, path: readonly PathStep[], report: Report): void {
  if (typeof value === 'string') {
    const names = path[0] === 'content' && ID_MEMBERS.has(String(path.at(-1)));
    if (names && isTelling(value)) report(path, 'an id that does not tell the answer');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    if (KEY_MEMBERS.has(name)) report([...path, step], 'no part of the key');
    scan(member, [...path, step], report);
  }
}

/** camelCase, hyphens and digits part words. */
function isTelling(id: string): boolean {
  const words = id
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
  return words.some((word) => TELLING.has(word));
}
