import { BANDS } from '../levels.ts';
import { OUTCOMES } from '../outcomes/outcomes.ts';
import { REVISION } from '../outcomes/revision.ts';
import { STATEMENTS } from '../outcomes/statements.ts';
import { checkExportOptions } from './check-export-options.ts';
import type { ExportOptions, OfficialWords } from './export-options.ts';
import type { ExportedBand, ExportedCode, ExportedFrame } from './exported-frame.ts';
import { metByCrosswalks } from './met-by-crosswalks.ts';
import { exportedTopics } from './exported-topics.ts';
import { EVERY_LOCALE, wordsIn } from './words-in.ts';

/** Everything that an export with these options holds, as plain data. Throws a `ReferentialError` for options that types rule out. */
export function exportFrame(options: ExportOptions = {}): ExportedFrame {
  checkExportOptions(options);
  const { locales = EVERY_LOCALE, official } = options;
  const topics = exportedTopics(locales, official);
  return {
    version: `${REVISION.version}+${REVISION.date}`,
    officialAttribution: official?.attribution ?? null,
    bands: BANDS.map(({ id, title, aliases }): ExportedBand => ({
      id,
      titles: wordsIn<string>(title, locales),
      titleStatus: wordsIn(title.status, locales),
      aliases: wordsIn(aliases, locales),
    })),
    topics,
    codes: codes(options.with ?? [], official),
    ...metByCrosswalks(new Set(topics.map(({ id }) => id)), locales),
  };
}

function codes(extras: readonly string[], official: OfficialWords | undefined): readonly ExportedCode[] {
  const sentences = new Map<string, string>(
    [...(official?.statements ?? []), ...(official?.outcomes ?? [])].map(({ id, text }) => [id, text]),
  );
  const statements = STATEMENTS.map(({ id, code, competence, band, ai }): ExportedCode => ({
    id,
    code,
    kind: 'statement',
    parent: competence,
    band,
    type: null,
    ai,
    official: sentences.get(id) ?? null,
  }));
  const outcomes = OUTCOMES.map(({ id, code, competence, band, type, ai }): ExportedCode => ({
    id,
    code,
    kind: 'outcome',
    parent: competence,
    band,
    type,
    ai,
    official: sentences.get(id) ?? null,
  }));
  return [...(extras.includes('statements') ? statements : []), ...(extras.includes('outcomes') ? outcomes : [])];
}
