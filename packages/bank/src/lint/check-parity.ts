import type { Finding } from './finding.ts';

/** Members whose value must be the same in every language: they are not read, or the key speaks of them. */
const SAME = new Set([
  'type',
  'kind',
  'id',
  'icon',
  'place',
  'step',
  'mask',
  'folder',
  'parent',
  'current',
  'front',
  'opens',
  'style',
  'gesture',
  'cardinality',
  'address',
  'account',
]);

/** Two languages of one content have the same bones: members, lengths, numbers, identifiers. Long texts must differ. */
export function checkParity(where: string, fr: unknown, en: unknown, path: string = ''): readonly Finding[] {
  const unlike = (found: string): readonly Finding[] => [
    { code: 'not-parallel', where: `${where} ${path}`, found, expected: 'the same in French and English' },
  ];
  if (Array.isArray(fr) && Array.isArray(en)) {
    if (fr.length !== en.length) return unlike(`${fr.length} and ${en.length} entries`);
    return fr.flatMap((one, index) => checkParity(where, one, en[index], `${path}/${index}`));
  }
  if (isObject(fr) && isObject(en)) {
    const names = Object.keys(fr);
    if (names.toSorted().join() !== Object.keys(en).toSorted().join())
      return unlike(`${names.join()} and ${Object.keys(en).join()}`);
    return names.flatMap((name) => {
      if (SAME.has(name) && typeof fr[name] !== 'object')
        return fr[name] === en[name]
          ? []
          : unlike(`${name}: ${JSON.stringify(fr[name])} and ${JSON.stringify(en[name])}`);
      return checkParity(where, fr[name], en[name], `${path}/${name}`);
    });
  }
  if (typeof fr !== typeof en) return unlike(`${typeof fr} and ${typeof en}`);
  if (typeof fr !== 'string') return fr === en ? [] : unlike(`${String(fr)} and ${String(en)}`);
  const isLong = /\p{L}/u.test(fr) && fr.trim().split(/\s+/u).length > 3;
  return isLong && fr === en
    ? [{ code: 'not-translated', where: `${where} ${path}`, found: fr, expected: 'an English text' }]
    : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
