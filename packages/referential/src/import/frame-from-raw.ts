import { isCompetenceCode } from '../is-competence-code.ts';
import type { AreaCode, CompetenceCode } from '../ids.ts';
import { levelFromOld8 } from '../level-from-old8.ts';
import { IMPORT_ATTRIBUTION } from './attribution.ts';
import { readLabel } from './read-label.ts';
import { cleanText } from './clean-text.ts';
import type { ImportLimits } from './import-limits.ts';
import { note, type ImportNotes } from './import-notes.ts';
import type { ImportedFrame, ImportedLevel, ImportedStatement, ImportedTerm } from './imported-frame.ts';
import type { RawFrame, RawLevel, RawStatement, RawTerm } from './raw-frame.ts';
import { Refusal } from './refusal.ts';

const AREA_CODES: readonly string[] = ['1', '2', '3', '4', '5'] satisfies readonly AreaCode[];

/** The frame that raw values stand for, in the order of the codes. Refuses what is outside the closed lists of DigComp 3.0. */
export function frameFromRaw(raw: RawFrame, limits: ImportLimits, notes: ImportNotes): ImportedFrame {
  const clean = (text: string, place: string): string => cleanText(text, place, limits, notes);
  const coded = (
    one: RawStatement,
    letters: 'CS' | 'LO',
  ): Omit<ImportedStatement, 'id' | 'code'> & { readonly number: string } => {
    const code = clean(one.code, one.place);
    const number = new RegExp(`^${letters}([1-5]\\.[1-6]\\.\\d{2})$`).exec(code)?.[1];
    if (number === undefined)
      throw new Refusal('malformed-code', one.place, `${letters}1.1.01 to ${letters}5.4.99`, code);
    const competence = competenceCode(one.competence, one.place);
    if (number.slice(0, 3) !== competence)
      note(notes, 'error', 'code-mismatch', one.place, `${letters}${competence}.…, as its competence says`, code);
    if (areaCode(one.area, one.place) !== competence[0])
      note(notes, 'error', 'code-mismatch', one.place, `area ${competence[0]}, as its competence says`, one.area);
    return {
      number,
      competence: `digcomp:${competence}`,
      band: readLabel('band', clean(one.band, one.place), one.place),
      ai: readLabel('ai', clean(one.ai, one.place), one.place),
      text: clean(one.text, one.place),
    };
  };
  return {
    frame: 'digcomp',
    version: '3.0',
    language: 'en',
    attribution: IMPORT_ATTRIBUTION,
    areas: byId(
      raw.areas.map((one) => {
        const code = areaCode(one.code, one.place);
        return {
          id: `digcomp:${code}`,
          code,
          title: clean(one.title, one.place),
          descriptor: clean(one.descriptor, one.place),
        };
      }),
    ),
    competences: byId(
      raw.competences.map((one) => {
        const code = competenceCode(one.code, one.place);
        const area = areaCode(one.area, one.place);
        if (area !== code[0]) note(notes, 'error', 'code-mismatch', one.place, `area ${code[0]}`, area);
        const [title, descriptor] = [clean(one.title, one.place), clean(one.descriptor, one.place)];
        return { id: `digcomp:${code}`, code, area: `digcomp:${area}`, title, descriptor } as const;
      }),
    ),
    levels: byId(raw.levels.map((one) => level(one, clean))),
    statements: byId(
      raw.statements.map((one) => {
        const { number, ...rest } = coded(one, 'CS');
        return { id: `digcomp:CS${number}`, code: `CS${number}`, ...rest } as const;
      }),
    ),
    outcomes: byId(
      raw.outcomes.map((one) => {
        const { number, competence, band, ai, text } = coded(one, 'LO');
        const type = readLabel('type', clean(one.type, one.place), one.place);
        return { id: `digcomp:LO${number}`, code: `LO${number}`, competence, band, type, ai, text } as const;
      }),
    ),
    glossary: byId(raw.glossary.map((one) => term(one, clean))),
  };
}

type Clean = (text: string, place: string) => string;

function level(raw: RawLevel, clean: Clean): ImportedLevel {
  const old8 = Number(raw.old8);
  const known = levelFromOld8(old8);
  if (known === null) throw new Refusal('unknown-code', raw.place, 'a level from 1 to 8', raw.old8);
  const band = readLabel('band', clean(raw.band, raw.place), raw.place);
  return {
    id: `digcomp:level:${old8}`,
    band,
    half: known.half,
    old8,
    scale6: readLabel('scale6', clean(raw.scale6, raw.place), raw.place),
    bandDescription: clean(raw.bandDescription, raw.place),
    description: clean(raw.description, raw.place),
    purpose: clean(raw.purpose, raw.place),
  };
}

function term(raw: RawTerm, clean: Clean): ImportedTerm {
  const words = clean(raw.term, raw.place);
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug === '') throw new Refusal('malformed-code', raw.place, 'a term with letters', words);
  return { id: `digcomp:glossary:${slug}`, term: words, explanation: clean(raw.explanation, raw.place) };
}

function areaCode(text: string, place: string): AreaCode {
  const found = AREA_CODES.indexOf(text.trim());
  if (found < 0) throw new Refusal('unknown-code', place, 'an area, 1 to 5', text);
  return AREA_CODES[found] as AreaCode;
}

function competenceCode(text: string, place: string): CompetenceCode {
  const code = text.trim();
  if (!isCompetenceCode(code)) throw new Refusal('unknown-code', place, 'a competence, 1.1 to 5.4', text);
  return code;
}

/** The order that both formats share: that of the ids, whose numbers have as many digits within a list. */
function byId<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
