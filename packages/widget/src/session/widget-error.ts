/** What went wrong, for the host page: a code, the field concerned and what was expected. Never shown as is to people. */
export interface WidgetError {
  readonly code:
    | 'unknown-locale'
    | 'broken-bank'
    | 'broken-item'
    | 'too-few-items'
    | 'corrupt-session'
    | 'storage-full'
    | 'storage-unavailable'
    | 'storage-not-permitted'
    | 'storage-not-loaded'
    | 'view-failed'
    | 'bank-not-loaded';
  /** Path of the field at fault, `items[3].item.content.fr.title`. */
  readonly field: string;
  readonly expected: string;
  /** The item concerned, where there is one. */
  readonly item?: string;
  /** What was found, where it helps and says nothing of a person. */
  readonly found?: string;
}
