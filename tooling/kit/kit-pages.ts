import { talk } from '../../packages/bank/src/index.ts';
import { dsiQuestionnaire } from '../../packages/bank/src/dsi/index.ts';
import type { HelperPath } from '../../packages/bank/src/kit/helper-path.ts';
import type { KitSheet } from '../../packages/bank/src/kit/kit-sheet.ts';
import { dsiPage } from './dsi-page.ts';
import { firstTalkPage } from './first-talk-page.ts';
import { helperPathPage } from './helper-path-page.ts';
import type { KitPage } from './kit-page.ts';
import { moreQuestionsPage } from './more-questions-page.ts';
import { sheetPage } from './sheet-page.ts';

/** Every page of the kit, in both languages. */
export function kitPages(sheets: readonly KitSheet[], paths: readonly HelperPath[]): readonly KitPage[] {
  return (['fr', 'en'] as const).flatMap((locale) => [
    firstTalkPage(talk(), locale),
    moreQuestionsPage(talk(), locale),
    dsiPage(dsiQuestionnaire(), locale),
    ...sheets.map((sheet) => sheetPage(sheet, locale)),
    ...paths.map((path) => helperPathPage(path, locale)),
  ]);
}
