import type { ReactElement } from 'react';

/**
 * Words with a hyphen ("faut-il"), addresses ("mairie-valbrune.exemple"), a number with what it counts ("2 pièces"), and a word
 * with the sign that follows it in French ("réponse ?").
 */
const KEEP =
  /((?:[\p{L}\p{N}’]{1,14}[-.@]){1,3}[\p{L}\p{N}’]{1,12}(?:\s[?!:;»])?|\d{1,4}(?:,\d+)?\s[\p{L}€]{1,12}(?:\s[?!:;»])?|\S{1,20}\s[?!:;»])/u;

/** Text whose words are not cut at their hyphens, nor numbers from what they count: weak readers would read two things. */
export function Unbroken({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(KEEP).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className="jalon-unbroken">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
