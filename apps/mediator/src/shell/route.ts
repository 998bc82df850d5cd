/** Where one is in the app. An address holds opaque ids only: browsers write addresses down. */
export type Route =
  | { readonly page: 'people' | 'export' | 'carry' | 'kit' | 'settings' | 'missing' }
  | { readonly page: 'sheet'; readonly sheet: string }
  | { readonly page: 'person'; readonly subject: string; readonly part: PersonPart }
  /** `subject` is null where nobody is recorded. */
  | { readonly page: 'meeting'; readonly subject: string | null };

/** The parts of a person's page. */
export type PersonPart = (typeof PERSON_PARTS)[number];

/** In the order of their tabs. */
export const PERSON_PARTS = ['profile', 'plan', 'story', 'give'] as const;

/** Reads what follows `#`. */
export function routeOf(hash: string): Route {
  const [page = '', id = '', part = ''] = hash.replace(/^#?\/?/, '').split('/');
  switch (page) {
    case '':
      return { page: 'people' };
    case 'export':
    case 'carry':
    case 'settings':
      return { page };
    case 'kit':
      return id === '' ? { page } : { page: 'sheet', sheet: id };
    case 'meeting':
      return { page, subject: id === '' ? null : id };
    case 'person': {
      const found = PERSON_PARTS.find((one) => one === part) ?? (part === '' ? PERSON_PARTS[0] : undefined);
      return id === '' || found === undefined ? { page: 'missing' } : { page, subject: id, part: found };
    }
    default:
      return { page: 'missing' };
  }
}

/** The address of a place in the app. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'people':
    case 'missing':
      return '#/';
    case 'person':
      return `#/person/${route.subject}${route.part === PERSON_PARTS[0] ? '' : `/${route.part}`}`;
    case 'meeting':
      return route.subject === null ? '#/meeting' : `#/meeting/${route.subject}`;
    case 'sheet':
      return `#/kit/${route.sheet}`;
    default:
      return `#/${route.page}`;
  }
}
