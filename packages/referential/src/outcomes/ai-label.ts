import type { AiLabel } from './statement.ts';

/** The label that a letter of the table stands for. */
export function aiLabel(letter: string | undefined): AiLabel {
  return letter === 'e' ? 'explicit' : letter === 'i' ? 'implicit' : 'none';
}
