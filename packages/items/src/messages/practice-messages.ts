import type { Feedback } from '../attempt/practice/practice-progress.ts';

/** What is said while practising: what a try showed, and the words of what can be asked for. */
export type PracticeMessageCode =
  | Feedback['code']
  | 'mastered'
  | 'nothing-to-try'
  | 'no-hint-left'
  | 'hint'
  | 'next-hint'
  | 'example'
  | 'try'
  | 'again'
  | 'example-title'
  | 'next-step'
  | 'your-turn';

/** The words of practising, in each language: kind, short, and of what was done rather than of the person. */
export function practiceMessages(): Readonly<
  Record<PracticeMessageCode, { readonly fr: string; readonly en: string }>
> {
  return {
    reached: { fr: 'C’est fait, tout y est.', en: 'Done, it is all there.' },
    nearly: { fr: 'C’est presque fait, il reste une chose.', en: 'Nearly done, one thing is left.' },
    'not-yet': { fr: 'Pas encore : vous pouvez essayer autrement.', en: 'Not yet: you can try another way.' },
    mastered: { fr: 'Vous savez le faire sans aide.', en: 'You can do it without help.' },
    'nothing-to-try': { fr: 'Essayez d’abord quelque chose.', en: 'Try something first.' },
    'no-hint-left': {
      fr: 'Vous avez tous les indices, regardez l’exemple.',
      en: 'You have all the hints, look at the example.',
    },
    hint: { fr: 'Voir un indice', en: 'See a hint' },
    'next-hint': { fr: 'Voir un autre indice', en: 'See another hint' },
    example: { fr: 'Voir un exemple', en: 'See an example' },
    try: { fr: 'Regarder si c’est fait', en: 'See if it is done' },
    again: { fr: 'Encore une fois', en: 'Once again' },
    'example-title': { fr: 'Regardez comment faire.', en: 'Look how it is done.' },
    'next-step': { fr: 'Voir la suite', en: 'See what comes next' },
    'your-turn': { fr: 'À vous d’essayer', en: 'Your turn to try' },
  };
}
