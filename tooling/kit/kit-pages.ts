import { talk } from '../../packages/bank/src/index.ts';
import { dsiQuestionnaire } from '../../packages/bank/src/dsi/index.ts';
import { glossary } from '../../packages/bank/src/glossary/index.ts';
import type { HelperPath } from '../../packages/bank/src/kit/helper-path.ts';
import type { KitSheet } from '../../packages/bank/src/kit/kit-sheet.ts';
import { goals } from '../../packages/bank/src/goals/index.ts';
import { advice } from '../../packages/bank/src/kit/advice.ts';
import { mirrorServices } from '../../packages/bank/src/mirror/mirror-services.ts';
import { practicePaths } from '../../packages/bank/src/practice/practice-paths.ts';
import { AREAS } from '../../packages/referential/src/index.ts';
import { advicePage } from './advice-page.ts';
import { dsiPage } from './dsi-page.ts';
import { firstTalkPage } from './first-talk-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { goalsPage } from './goals-page.ts';
import { helperPathPage } from './helper-path-page.ts';
import type { KitPage } from './kit-page.ts';
import { moreQuestionsPage } from './more-questions-page.ts';
import { sheetPage } from './sheet-page.ts';

/** Every page of the kit, in both languages. */
export function kitPages(sheets: readonly KitSheet[], paths: readonly HelperPath[]): readonly KitPage[] {
  const titles = new Map([...practicePaths(), ...mirrorServices()].map(({ id, title }) => [id as string, title]));
  return (['fr', 'en'] as const).flatMap((locale) => [
    firstTalkPage(talk(), locale),
    moreQuestionsPage(talk(), locale),
    goalsPage(goals(), titles, locale),
    dsiPage(dsiQuestionnaire(), locale),
    glossaryPage(glossary(), locale),
    ...sheets.map((sheet) => sheetPage(sheet, locale)),
    ...AREAS.map((area) => advicePage(area, advice(), locale)),
    ...paths.map((path) => helperPathPage(path, locale)),
  ]);
}
