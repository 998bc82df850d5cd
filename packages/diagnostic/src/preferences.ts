import { talkFacts } from './talk-facts.ts';
import type { DiagnosticState } from './diagnostic-state.ts';

/** What makes the person at ease, as they said it. */
export interface Preferences {
  readonly bigText: boolean;
  readonly voice: boolean;
  readonly keyboardOnly: boolean;
  readonly touchOnly: boolean;
  /** What they answer with; null when they did not say. */
  readonly input: 'finger' | 'mouse' | 'keyboard' | null;
}

/** Read from the first talk alone: never guessed from what was tried. A comfort choice prevails over the input named later. */
export function preferences(state: DiagnosticState): Preferences {
  const facts = talkFacts(state.config, state.answers);
  const is = (name: string): boolean => facts[name]?.value === true;
  const keyboardOnly = is('comfort.keyboardOnly');
  const touchOnly = is('comfort.touchOnly');
  const said = facts['input']?.value;
  const input = touchOnly ? 'finger' : keyboardOnly ? 'keyboard' : said;
  return {
    bigText: is('comfort.bigText'),
    voice: is('comfort.voice'),
    keyboardOnly,
    touchOnly,
    input: input === 'finger' || input === 'mouse' || input === 'keyboard' ? input : null,
  };
}
