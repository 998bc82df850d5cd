/** What something is kept or shared for. One purpose has one ground. The list is closed: what is not in it is refused. */
export type Purpose =
  | 'resume-on-device'
  | 'keep-result'
  | 'follow-up'
  | 'share-with-structure'
  | 'history-across-structures'
  | 'reminders'
  | 'known-by-name'
  | 'statistics'
  | 'research';

/** What kind of thing is kept. */
export type DataCategory = 'answers' | 'results' | 'talk' | 'decisions' | 'contact' | 'identity' | 'notes';

/** Every purpose with the most that it may hold. */
export const PURPOSES: Readonly<Record<Purpose, readonly DataCategory[]>> = {
  'resume-on-device': ['answers', 'talk'],
  'keep-result': ['answers', 'talk', 'results'],
  'follow-up': ['answers', 'talk', 'results', 'decisions', 'identity', 'notes'],
  'share-with-structure': ['results', 'decisions', 'identity'],
  'history-across-structures': ['results', 'decisions', 'identity'],
  reminders: ['contact'],
  'known-by-name': ['identity'],
  statistics: ['results'],
  research: ['answers', 'results'],
};

/** Whether a value read from outside is a purpose of this version. */
export function isPurpose(value: unknown): value is Purpose {
  return typeof value === 'string' && Object.hasOwn(PURPOSES, value);
}

/** Whether a value read from outside is a category of this version. */
export function isDataCategory(value: unknown): value is DataCategory {
  return Object.values(PURPOSES).some((categories) => (categories as readonly unknown[]).includes(value));
}
