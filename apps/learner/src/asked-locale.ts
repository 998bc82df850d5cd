/** The language asked for by `?lang=`, without its country; French when nothing was asked. Whether it exists is the widget's business. */
export function askedLocale(search: string): string {
  const [language = ''] = (new URLSearchParams(search).get('lang') ?? '').trim().toLowerCase().split(/[-_]/u);
  return language === '' ? 'fr' : language;
}
