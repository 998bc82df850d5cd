import { checkActivity } from '../../packages/bank/src/lint/check-activity.ts';
import { checkCatalogue } from '../../packages/bank/src/lint/check-catalogue.ts';
import { checkDuplicates } from '../../packages/bank/src/lint/check-duplicates.ts';
import { checkFamilies } from '../../packages/bank/src/lint/check-families.ts';
import { asideTexts } from '../../packages/bank/src/lint/aside-texts.ts';
import { checkAdvice, checkHelperPath, checkSheet } from '../../packages/bank/src/lint/check-kit.ts';
import { checkLexicon } from '../../packages/bank/src/lint/check-lexicon.ts';
import { checkAnswerPositions, checkOptionLengths } from '../../packages/bank/src/lint/check-options.ts';
import { checkMirror, checkPath } from '../../packages/bank/src/lint/check-path.ts';
import { checkSpread } from '../../packages/bank/src/lint/check-spread.ts';
import type { Finding } from '../../packages/bank/src/lint/finding.ts';
import { lintBank } from '../../packages/bank/src/lint/lint-bank.ts';
import { provideInteractions } from '../../packages/items/src/interactions/index.ts';
import { provideAllSimulations } from '../../packages/items/src/simulations/index.ts';
import type { Content } from './read-content.ts';

/** Everything wrong with the content, file by file and taken together. `progress` is told how many activities were tried. */
export function contentFindings(content: Content, progress: (done: number, of: number) => void): readonly Finding[] {
  const { bank, paths, mirrors, sheets, helperPaths, advice, catalogue } = content;
  provideAllSimulations();
  provideInteractions();
  const items = bank.items.map(({ item }) => item);
  const practised = [...paths.flatMap(({ activities }) => activities), ...mirrors.flatMap(({ scenes }) => scenes)];
  return [
    ...bank.items.flatMap((one, index) => {
      progress(index + 1, bank.items.length);
      return checkActivity(one);
    }),
    ...lintBank(bank),
    ...checkLexicon(asideTexts()),
    ...checkSpread(items),
    ...checkFamilies(items),
    ...checkAnswerPositions(bank.items),
    ...checkOptionLengths(bank.items),
    ...checkDuplicates([...items, ...practised.map(({ item }) => item)]),
    ...paths.flatMap((path) => checkPath(path)),
    ...mirrors.flatMap((mirror) => checkMirror(mirror)),
    ...sheets.flatMap((sheet) => checkSheet(sheet)),
    ...helperPaths.flatMap((path) => checkHelperPath(path, sheets)),
    ...checkAdvice(advice),
    ...checkCatalogue(catalogue),
  ];
}
