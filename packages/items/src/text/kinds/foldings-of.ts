import type { ExpectedWords } from '../expected-text.ts';
import { dropAccents } from '../steps/drop-accents.ts';
import { dropArticle } from '../steps/drop-article.ts';
import { dropPlural } from '../steps/drop-plural.ts';
import { dropSigns } from '../steps/drop-signs.ts';
import { lowerCase } from '../steps/lower-case.ts';
import { soundOf } from '../steps/sound-of.ts';
import { splitLigatures } from '../steps/split-ligatures.ts';
import type { FoldingStep } from '../text-match.ts';
import { tidyText } from '../tidy-text.ts';

/** One thing folded away. */
export interface Folding {
  readonly step: FoldingStep;
  readonly fold: (text: string) => string;
}

/** What is folded away for these words, in order: what was declared not to count, and nothing else. */
export function foldingsOf(expected: ExpectedWords): readonly Folding[] {
  const foldings: Folding[] = [{ step: 'tidy', fold: tidyText }];
  if (expected.capitals !== 'test') foldings.push({ step: 'capitals', fold: lowerCase });
  if (expected.accents === 'ignore') foldings.push({ step: 'accents', fold: dropAccents });
  foldings.push({ step: 'ligatures', fold: splitLigatures });
  if (expected.signs !== 'test') foldings.push({ step: 'signs', fold: dropSigns });
  if (expected.articles === 'ignore') foldings.push({ step: 'article', fold: dropArticle });
  if (expected.plurals === 'ignore') foldings.push({ step: 'plural', fold: dropPlural });
  if (expected.spelling === 'ignore') foldings.push({ step: 'sound', fold: soundOf });
  return foldings;
}
