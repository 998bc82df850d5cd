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

/** Words that tell the answer when an id is made of them, in English and in French, without their accents. */
const TELLING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'answer',
  'arnaque',
  'authentique',
  'bad',
  'bon',
  'bonne',
  'correct',
  'decoy',
  'dishonest',
  'distracteur',
  'distractor',
  'douteuse',
  'douteux',
  'escroc',
  'escroquerie',
  'fake',
  'false',
  'faux',
  'fraud',
  'fraude',
  'fraudster',
  'fraudulent',
  'frauduleuse',
  'frauduleux',
  'genuine',
  'good',
  'hameconnage',
  'hameconneur',
  'honest',
  'honnete',
  'incorrect',
  'juste',
  'legit',
  'legitimate',
  'legitime',
  'leurre',
  'malhonnete',
  'malicious',
  'malveillant',
  'malveillante',
  'mauvais',
  'mauvaise',
  'misleading',
  'phishing',
  'piege',
  'piegee',
  'real',
  'reel',
  'reelle',
  'reponse',
  'scam',
  'scammer',
  'solution',
  'suspect',
  'suspecte',
  'suspicious',
  'trap',
  'trompeur',
  'trompeuse',
  'true',
  'vrai',
  'wrong',
]);

/** Of these, what an item may be about: answering a message, sorting the honest ones. They tell of an option, not of an item. */
const TOPICS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'answer',
  'bon',
  'bonne',
  'good',
  'honest',
  'honnete',
  'juste',
  'reponse',
  'solution',
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

/** Reports every member of a delivered item that tells its answer: a piece of key, or an id or a file name made of a telling word. */
export function findLeaks(item: Item, report: Report): void {
  scan(item, [], report);
}

function scan(value: unknown, path: readonly PathStep[], report: Report): void {
  if (typeof value === 'string') {
    if (tells(value, path)) report(path, 'an id that does not tell the answer');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    if (KEY_MEMBERS.has(name)) report([...path, step], 'no part of the key');
    scan(member, [...path, step], report);
  }
}

function tells(value: string, path: readonly PathStep[]): boolean {
  const [first, last] = [path[0], String(path.at(-1))];
  if (first === 'content') return ID_MEMBERS.has(last) && isTelling(value);
  return path.length === 1 && last === 'id' && isTelling(value, TOPICS);
}

/** camelCase, hyphens and digits part words; `answer-is-b` tells whatever it is about. */
function isTelling(id: string, topics: ReadonlySet<string> = new Set()): boolean {
  const words = id
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/u);
  return words.some((word, at) => {
    if (!TELLING.has(word)) return false;
    return !topics.has(word) || ['is', 'est'].includes(words[at + 1] ?? '');
  });
}
