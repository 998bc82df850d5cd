import type { InlineChoiceBody, InlineGap } from './inline-choice-body.ts';

/** The gaps of a sentence, in reading order. */
export function gapsOf(body: InlineChoiceBody): readonly InlineGap[] {
  return body.parts.filter((part) => 'id' in part);
}
