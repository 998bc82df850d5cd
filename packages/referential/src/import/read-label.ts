import type { Band } from '../levels.ts';
import type { OutcomeType } from '../outcomes/learning-outcome.ts';
import type { AiLabel } from '../outcomes/statement.ts';
import type { Scale6 } from '../scale6-from-level.ts';
import { Refusal } from './refusal.ts';

/** The closed lists of the official files, by what each stands for. */
interface Labels {
  readonly band: Band;
  readonly type: OutcomeType;
  readonly ai: AiLabel;
  readonly scale6: Scale6;
}

const LABELS: { readonly [List in keyof Labels]: Readonly<Record<string, Labels[List]>> } = {
  band: {
    Basic: 'basic',
    Intermediate: 'intermediate',
    Advanced: 'advanced',
    'Highly advanced': 'highly-advanced',
  },
  type: { Knowledge: 'knowledge', Skill: 'skill', Attitude: 'attitude' },
  ai: { 'AI-Explicit': 'explicit', 'AI-Implicit': 'implicit', 'AI not Implicit or Explicit': 'none' },
  scale6: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' },
};

/** Words that DigComp 2.x has in place of those of 3.0. */
const OLDER = ['Foundation', 'Highly specialised'];

/** What a word of a closed list stands for. Refuses any other word: nothing is guessed from something near. */
export function readLabel<List extends keyof Labels>(list: List, word: string, place: string): Labels[List] {
  const labels: Readonly<Record<string, Labels[List]>> = LABELS[list];
  const found = Object.hasOwn(labels, word) ? labels[word] : undefined;
  if (found !== undefined) return found;
  const code = OLDER.includes(word) ? 'wrong-version' : 'unknown-label';
  throw new Refusal(code, place, Object.keys(labels).join(', '), word);
}
