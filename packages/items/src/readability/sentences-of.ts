/** The sentences of a text: cut after . ! ? and … where a space or the end follows. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])[\s\u00a0]*(?:»)?\s+(?=\p{Lu}|\d)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
