/** The language asked for by `?lang=`, as written; French when nothing was asked. Whether it exists is the widget's business. */
export function askedLocale(search: string): string {
  return new URLSearchParams(search).get('lang') ?? 'fr';
}
