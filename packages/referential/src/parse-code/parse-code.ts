import type { AreaCode, CompetenceCode } from '../ids.ts';
import { COMPETENCE_CODES } from '../competence-codes.ts';
import { isAreaId } from '../is-area-id.ts';
import { isBarrierId } from '../is-barrier-id.ts';
import { isGoalId } from '../is-goal-id.ts';
import { isGroundworkId } from '../is-groundwork-id.ts';
import type { ReferentialIssue } from '../referential-issue.ts';
import { STATEMENT_AND_OUTCOME_COUNTS } from '../statement-and-outcome-counts.ts';
import { shown } from '../shown.ts';
import { foreignCodes } from './foreign-codes.ts';
import { FOREIGN_FRAMES, type ForeignFrame } from './foreign-frames.ts';
import type { ParsedCode } from './parsed-code.ts';

/** A code understood, or why it is not one. */
export type CodeResult =
  | { readonly ok: true; readonly value: ParsedCode }
  | { readonly ok: false; readonly error: ReferentialIssue };

/**
 * What a code read from outside names. Always prefixed: `pix:2.3` is not `digcomp:2.3`, and a bare `2.3` is refused. Codes
 * are taken as they are written: no spaces around, no other case. Never throws.
 */
export function parseCode(text: unknown): CodeResult {
  if (typeof text !== 'string') return refused('not-text', text, 0, 'text such as digcomp:1.3');
  const colon = text.indexOf(':');
  if (colon < 0) return refused('missing-prefix', text, 0, 'a frame before the code, such as digcomp:1.3');
  const frame = text.slice(0, colon);
  switch (frame) {
    case 'digcomp':
      return digcomp(text);
    case 'jalon':
      if (text === 'jalon:0') return understood({ kind: 'area', frame, id: text });
      if (isGroundworkId(text)) return understood({ kind: 'groundwork', frame, id: text, area: 'jalon:0' });
      return unknown(text, /^0(?:\.\d)?$/, 'jalon:0, or jalon:0.1 to jalon:0.6');
    case 'prealable':
      switch (text) {
        case 'prealable:P1':
        case 'prealable:P2':
        case 'prealable:P3':
        case 'prealable:P4':
        case 'prealable:P5':
          return understood({ kind: 'prerequisite', frame, id: text });
        default:
          return unknown(text, /^P\d+$/, 'prealable:P1 to prealable:P5');
      }
    case 'barrier':
      if (isBarrierId(text)) return understood({ kind: 'barrier', frame, id: text });
      return unknown(text, /^F\d+$/, 'barrier:F1 to barrier:F13');
    case 'goal':
      if (isGoalId(text)) return understood({ kind: 'goal', frame, id: text });
      return refused('malformed-code', text, colon + 1, 'goal: and words in kebab-case, such as goal:video-call');
    default:
      return isForeignFrame(frame) ? foreign(frame, text) : unknownFrame(text);
  }
}

const STATEMENT_OR_OUTCOME = /^digcomp:(LO|CS)([1-5]\.\d)\.(\d\d)$/;

function digcomp(text: string): CodeResult {
  if (isAreaId(text)) return understood({ kind: 'area', frame: 'digcomp', id: text });
  const code = competenceCode(text.slice('digcomp:'.length));
  if (code !== null)
    return understood({
      kind: 'competence',
      frame: 'digcomp',
      id: `digcomp:${code}`,
      area: `digcomp:${areaCode(code)}`,
    });
  const [, letters, of, number] = STATEMENT_OR_OUTCOME.exec(text) ?? [];
  if (letters === undefined || of === undefined || number === undefined)
    return unknown(
      text,
      /^\d(?:\.\d)?$/,
      'an area 1 to 5, a competence 1.1 to 5.4, a statement such as CS1.1.01 or an outcome such as LO1.1.01',
    );
  const competence = competenceCode(of);
  if (competence === null)
    return refused('unknown-code', text, 'digcomp:LO'.length, 'the code of a competence, 1.1 to 5.4');
  const kind = letters === 'LO' ? 'outcome' : 'statement';
  const last = STATEMENT_AND_OUTCOME_COUNTS[competence][kind === 'statement' ? 0 : 1];
  if (Number(number) < 1 || Number(number) > last) {
    const expected = `01 to ${String(last).padStart(2, '0')} in ${competence}`;
    return refused('unknown-code', text, text.length - 2, expected);
  }
  return kind === 'outcome'
    ? understood({
        kind,
        frame: 'digcomp',
        id: `digcomp:LO${competence}.${number}`,
        competence: `digcomp:${competence}`,
      })
    : understood({
        kind,
        frame: 'digcomp',
        id: `digcomp:CS${competence}.${number}`,
        competence: `digcomp:${competence}`,
      });
}

/** How open lists write their codes: `thematiques/numerique--acquerir-un-equipement`. */
const OPEN_FORM = /^[A-Za-z0-9]+(?:[/._-]{1,2}[A-Za-z0-9]+)*$/;

function foreign(frame: ForeignFrame, text: string): CodeResult {
  const local = text.slice(frame.length + 1);
  const closed = foreignCodes(frame);
  if (closed === null && !OPEN_FORM.test(local))
    return refused('malformed-code', text, frame.length + 1, 'letters and digits joined by / . - or _');
  if (closed !== null && !closed.form.test(local))
    return refused('unknown-code', text, frame.length + 1, closed.expected);
  return understood({ kind: 'foreign', frame, id: `${frame}:${local}` });
}

function unknown(text: string, form: RegExp, expected: string): CodeResult {
  const start = text.indexOf(':') + 1;
  return refused(form.test(text.slice(start)) ? 'unknown-code' : 'malformed-code', text, start, expected);
}

function unknownFrame(text: string): CodeResult {
  const frames = ['digcomp', 'jalon', 'prealable', 'barrier', 'goal', ...FOREIGN_FRAMES];
  return refused('unknown-frame', text, 0, `one of the frames ${frames.join(', ')}`);
}

function isForeignFrame(frame: string): frame is ForeignFrame {
  return FOREIGN_FRAMES.some((one) => one === frame);
}

function competenceCode(text: string): CompetenceCode | null {
  return COMPETENCE_CODES.find((code) => code === text) ?? null;
}

function areaCode(code: CompetenceCode): AreaCode {
  switch (code[0]) {
    case '1':
    case '2':
    case '3':
    case '4':
      return code[0];
    default:
      return '5';
  }
}

function understood(value: ParsedCode): CodeResult {
  return { ok: true, value };
}

function refused(code: ReferentialIssue['code'], text: unknown, offset: number, expected: string): CodeResult {
  return { ok: false, error: { code, place: 'text', offset, expected, found: shown(text) } };
}
