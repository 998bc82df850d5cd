import type { PreferredInput } from '@jalon/widget/views';

/** What an author tries an item under. `theme` null: the system's. */
export interface Settings {
  readonly locale: 'fr' | 'en';
  readonly theme: 'light' | 'dark' | null;
  readonly text: 'normal' | 'big';
  readonly input: PreferredInput;
}
