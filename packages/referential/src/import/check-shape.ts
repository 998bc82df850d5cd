import { ReferentialError } from '../referential-error.ts';
import { shown } from '../shown.ts';

const TITLED = ['id', 'title', 'descriptor'];
const CODED = ['id', 'code', 'competence', 'band', 'ai', 'text'];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  areas: TITLED,
  competences: [...TITLED, 'area'],
  levels: ['id', 'band', 'scale6'],
  statements: CODED,
  outcomes: [...CODED, 'type'],
  glossary: ['id', 'term', 'explanation'],
};

/** Throws a `ReferentialError` at the first place where a frame read from outside lacks a list or a text. */
export function checkShape(value: unknown, place: string): void {
  for (const [list, fields] of Object.entries(FIELDS)) {
    const rows = record(value, place)[list];
    if (!Array.isArray(rows)) throw wrongShape(`${place}/${list}`, 'a list', rows);
    for (const [index, one] of rows.entries()) {
      const row = record(one, `${place}/${list}/${index}`);
      for (const field of fields)
        if (typeof row[field] !== 'string') throw wrongShape(`${place}/${list}/${index}/${field}`, 'text', row[field]);
    }
  }
}

function record(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  throw wrongShape(place, 'an object', value);
}

function wrongShape(place: string, expected: string, found: unknown): ReferentialError {
  return new ReferentialError({ code: 'wrong-shape', place, offset: 0, expected, found: shown(found) });
}
