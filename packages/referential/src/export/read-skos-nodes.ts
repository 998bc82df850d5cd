import { BAND_ORDER } from '../band-order.ts';
import type { CrosswalkRow } from '../crosswalks/crosswalk-row.ts';
import { isEntryId } from '../frames/is-entry-id.ts';
import type { FrameEntryKind } from '../frames/frame.ts';
import type { AreaId, DimensionId } from '../ids.ts';
import { isAreaId } from '../is-area-id.ts';
import { isCompetenceId } from '../is-competence-id.ts';
import { isDimensionId } from '../is-dimension-id.ts';
import type { OutcomeId, StatementId } from '../outcomes/ids.ts';
import type { OutcomeType } from '../outcomes/learning-outcome.ts';
import type { TitleStatus } from '../title.ts';
import type { Locale, Localised } from '../localised.ts';
import { parseCode } from '../parse-code/parse-code.ts';
import type { ExportedBand, ExportedCanDo, ExportedCode, ExportedEntry, ExportedTopic } from './exported-frame.ts';
import type { SkosNodeReader } from './skos-node-reader.ts';
import { SkosRefusal } from './skos-refusal.ts';

/** A band of the second scheme. Throws a `SkosRefusal`, as all here. */
export function readSkosBand(node: SkosNodeReader): ExportedBand {
  return {
    id: node.oneOf('@id', BAND_ORDER, 'band:'),
    titles: node.words('prefLabel'),
    titleStatus: titleStatus(node),
    aliases: node.wordLists('altLabel'),
  };
}

/** An area or a dimension. */
export function readSkosTopic(node: SkosNodeReader): ExportedTopic {
  const kind = node.oneOf('kind', ['area', 'groundwork', 'competence']);
  return {
    id: node.code('@id', isTopicId, 'an area or a dimension'),
    code: node.text('notation'),
    kind,
    parent: kind === 'area' ? null : node.code('broader', isAreaId, 'an area'),
    titles: node.words('prefLabel'),
    titleStatus: titleStatus(node),
    labels: node.words('plainLabel'),
    aliases: node.wordLists('altLabel'),
    about: node.words('definition'),
    canDo: node.nodes('canDo').map((one): ExportedCanDo => ({
      at: one.has('atStep')
        ? one.oneOf('atStep', ['first', 'usual', 'sure'])
        : one.oneOf('atBand', BAND_ORDER, 'band:'),
      words: one.words('words'),
    })),
    keywords: node.wordLists('hiddenLabel'),
    provenance: node.has('reviewStatus')
      ? {
          status: node.oneOf('reviewStatus', ['draft', 'reviewed']),
          author: node.text('creator'),
          reviewedBy: node.has('reviewedBy') ? node.text('reviewedBy') : null,
        }
      : null,
    official: official(node),
  };
}

/** A statement or an outcome. */
export function readSkosCode(node: SkosNodeReader): ExportedCode {
  const kind = node.oneOf('kind', ['statement', 'outcome']);
  return {
    id: node.code('@id', isCodeId, 'a statement or an outcome of DigComp 3.0'),
    code: node.text('notation'),
    kind,
    parent: node.code('broader', isCompetenceId, 'a competence'),
    band: node.oneOf('atBand', BAND_ORDER, 'band:'),
    type: kind === 'outcome' ? node.oneOf<OutcomeType>('outcomeType', ['knowledge', 'skill', 'attitude']) : null,
    ai: node.oneOf('aiLabel', ['explicit', 'implicit', 'none']),
    official: official(node),
  };
}

/** A code of another frame. */
export function readSkosEntry(node: SkosNodeReader): ExportedEntry {
  return {
    id: node.code('@id', isEntryId, 'a code of a known frame'),
    code: node.text('notation'),
    kind: node.oneOf('kind', KINDS),
    parent: node.has('broader') ? node.code('broader', isEntryId, 'a code of a known frame') : null,
    titles: node.words('prefLabel'),
  };
}

/** A crosswalk. */
export function readSkosRow(node: SkosNodeReader): CrosswalkRow {
  const row: CrosswalkRow = {
    from: node.code('subject', isEntryId, 'a code of a known frame'),
    to: node.code('object', isEntryId, 'a code of a known frame'),
    relation: node.oneOf('predicate', ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']),
    status: node.oneOf('crosswalkStatus', ['official', 'proposed']),
    source: node.text('source'),
  };
  return {
    ...row,
    ...(node.has('note') ? { note: both(node, 'note') } : {}),
    // Whatever else stands there is not what would be written.
    ...(node.has('onRequest') ? { onRequest: true } : {}),
  };
}

const KINDS: readonly FrameEntryKind[] = [
  'area',
  'competence',
  'band',
  'level',
  'degree',
  'task',
  'activity',
  'situation',
  'barrier',
  'prerequisite',
  'field',
  'value',
];

function isTopicId(value: unknown): value is AreaId | DimensionId {
  return isAreaId(value) || isDimensionId(value);
}

function isCodeId(value: unknown): value is StatementId | OutcomeId {
  const parsed = typeof value === 'string' ? parseCode(value) : null;
  return parsed?.ok === true && (parsed.value.kind === 'statement' || parsed.value.kind === 'outcome');
}

function titleStatus(node: SkosNodeReader): Readonly<Partial<Record<Locale, TitleStatus>>> {
  const statuses: readonly TitleStatus[] = ['official', 'usual', 'jalon'];
  return {
    ...(node.has('titleStatusFr') ? { fr: node.oneOf('titleStatusFr', statuses) } : {}),
    ...(node.has('titleStatusEn') ? { en: node.oneOf('titleStatusEn', statuses) } : {}),
  };
}

function official(node: SkosNodeReader): string | null {
  return node.words('officialText').en ?? null;
}

function both(node: SkosNodeReader, word: string): Localised {
  const { fr, en } = node.words(word);
  if (fr === undefined || en === undefined)
    throw new SkosRefusal('missing', `${node.place}/${word}`, 'fr and en', undefined);
  return { fr, en };
}
