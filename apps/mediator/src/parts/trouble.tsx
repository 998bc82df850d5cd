import type { ReactElement } from 'react';
import { useWords, type Locale } from '../shell/locale.ts';
import { Notice } from './notice.tsx';

/** What the store said, in words, with what can be done about it. */
export function Trouble({ code }: { readonly code: string }): ReactElement {
  const words = useWords(WORDS);
  return <Notice tone="trouble">{words[code] ?? words.other}</Notice>;
}

const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>> & { readonly other: string }>> = {
  fr: {
    full: 'Il n’y a plus de place sur cet ordinateur. Rien n’a été perdu, mais rien de plus ne peut être gardé. Libérez de la place, puis réessayez.',
    locked: 'Le carnet s’est verrouillé. Ouvrez-le avec votre phrase secrète.',
    corrupt: 'Une partie de ce qui est gardé est abîmée. Le reste est là.',
    unavailable: 'Le navigateur ne laisse rien lire ni garder. Rechargez la page.',
    'not-permitted': 'La personne n’a pas donné son accord pour garder cela. Rien n’a été gardé.',
    invalid: 'Une réponse n’a pas la forme attendue. Rien n’a été gardé.',
    other: 'Cela n’a pas marché. Rien n’a été perdu. Rechargez la page, puis réessayez.',
  },
  en: {
    full: 'This computer is full. Nothing was lost, but nothing more can be kept. Make some room, then try again.',
    locked: 'The record has locked. Open it with your passphrase.',
    corrupt: 'A part of what is kept is damaged. The rest is there.',
    unavailable: 'The browser lets nothing be read or kept. Reload the page.',
    'not-permitted': 'The person did not agree to that being kept. Nothing was kept.',
    invalid: 'An answer does not have the expected form. Nothing was kept.',
    other: 'That did not work. Nothing was lost. Reload the page, then try again.',
  },
};
