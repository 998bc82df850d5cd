import type { TimelineFact } from '@jalon/history/projections';
import type { StoryWords } from './words/story-words.ts';

/** Words for what the story names by id or by code. What nobody knows comes back as it is. */
export interface StoryNames {
  /** `plan`: as that plan proposed it; as the last one did unless told. */
  readonly step: (id: string, plan?: string) => string;
  readonly activity: (itemId: string) => string;
  readonly theme: (code: string) => string;
  readonly recipient: (id: string) => string;
  /** A day, `YYYY-MM-DD`, in words. */
  readonly day: (day: string) => string;
}

/** One line of the story. */
export interface StorySentence {
  readonly text: string;
  /** What is said under it, one sentence a line. */
  readonly lines: readonly string[];
  /** Steps, where it tells of several. */
  readonly steps: readonly string[];
}

/** What happened, in a sentence. `on`: the day it is told under, `YYYY-MM-DD`; another day is said. */
export function sentenceOf(fact: TimelineFact, words: StoryWords, names: StoryNames, on: string): StorySentence {
  switch (fact.code) {
    case 'first-talk':
      return said(words.firstTalk[fact.told], words.urgency[fact.urgency]);
    case 'diagnostic':
      return said(
        words.diagnostic[fact.mode ?? 'untold'],
        [words.activities(fact.activities), words.ending[fact.ending ?? 'open']].join(' '),
      );
    case 'practised':
      return said(words.practised(words.quoted(names.activity(fact.itemId))));
    case 'accompaniment':
      return said(
        words.accompaniment(words.minutes(fact.minutes), words.places[fact.place]),
        fact.on === on ? null : words.onDay(names.day(fact.on)),
        words.themes(fact.themes.map(names.theme).join(', ')),
      );
    case 'accepted':
    case 'refused':
    case 'overridden':
    case 'done':
    case 'not-done':
      return said(
        words.decisions[fact.code](names.step(fact.what)),
        fact.reason === null ? null : words.because(reasonOf(fact.reason, words)),
      );
    case 'plan':
      return {
        text: words.plan(fact.steps.length),
        lines: [],
        steps: fact.steps.map((step) => names.step(step, fact.plan)),
      };
    case 'shared':
      return said(
        words.shared(names.recipient(fact.to), words.how[fact.how]),
        words.sharedWhat(fact.what.map((category) => words.categories[category]).join(', ')),
      );
    case 'attested':
      return said(words.attested[fact.what](aboutOf(fact, names)));
    case 'named':
      return said(words.named);
    case 'unnamed':
      return said(words.unnamed);
    case 'contact':
      return said(words.contact);
    case 'note':
      return said(fact.about === null ? words.note : words.noteAbout(names.step(fact.about)));
    case 'ground':
      return said(words.grounds[fact.state](words.purposes[fact.purpose]));
    default:
      return fact satisfies never;
  }
}

function said(text: string, ...lines: readonly (string | null)[]): StorySentence {
  return { text, lines: lines.flatMap((line) => line ?? []), steps: [] };
}

function reasonOf(reason: string, { reasons }: StoryWords): string {
  return Object.hasOwn(reasons, reason) ? reasons[reason as keyof StoryWords['reasons']] : reason;
}

function aboutOf({ what, about }: Extract<TimelineFact, { readonly code: 'attested' }>, names: StoryNames): string {
  if (what === 'task-done') return names.activity(about);
  return what === 'step-done' ? names.step(about) : about;
}
