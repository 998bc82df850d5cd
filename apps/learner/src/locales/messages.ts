/** The few words that belong to the app and not to the widget. One sentence an entry. */
export interface AppMessages {
  readonly loading: string;
  readonly broken: { readonly title: string; readonly lines: readonly string[]; readonly again: string };
  /** An address of practice that leads nowhere. */
  readonly missing: { readonly title: string; readonly lines: readonly string[]; readonly list: string };
  readonly update: { readonly label: string; readonly lines: readonly string[]; readonly apply: string };
}
