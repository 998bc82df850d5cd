import type { WorldKind } from '@jalon/items';

/** What draws and what runs worlds of each kind, `View` and `simulation`: one file is fetched for each kind. */
export const WORLD_PARTS: Readonly<Record<WorldKind, () => Promise<unknown>>> = {
  pointing: () => import('./pointing/index.ts'),
  arrange: () => import('./arrange/index.ts'),
  touch: () => import('./touch/index.ts'),
  keyboard: () => import('./keyboard/index.ts'),
  page: () => import('./page/index.ts'),
  form: () => import('./form/index.ts'),
  mail: () => import('./mail/index.ts'),
  search: () => import('./search/index.ts'),
  browser: () => import('./browser/index.ts'),
  files: () => import('./files/index.ts'),
  desktop: () => import('./desktop/index.ts'),
  account: () => import('./account/index.ts'),
  phone: () => import('./phone/index.ts'),
  payment: () => import('./payment/index.ts'),
  texting: () => import('./texting/index.ts'),
  call: () => import('./call/index.ts'),
};
