import type { TimelineFact } from '@jalon/history/projections';

/** What a line of the story is about, for whoever looks for one thing. */
export type StoryKind = 'meetings' | 'plan' | 'agreements' | 'notes';

/** In the order in which they are offered. */
export const STORY_KINDS: readonly StoryKind[] = ['meetings', 'plan', 'agreements', 'notes'];

/** The kind of a line. */
export function storyKindOf(code: TimelineFact['code']): StoryKind {
  switch (code) {
    case 'first-talk':
    case 'diagnostic':
    case 'practised':
    case 'accompaniment':
    case 'attested':
      return 'meetings';
    case 'plan':
    case 'accepted':
    case 'refused':
    case 'overridden':
    case 'done':
    case 'not-done':
      return 'plan';
    case 'ground':
    case 'shared':
      return 'agreements';
    case 'named':
    case 'unnamed':
    case 'contact':
    case 'note':
      return 'notes';
    default:
      return code satisfies never;
  }
}
