import type { AskedType } from '@jalon/items';

/** What draws and what runs each way of asking, `View` and `type`: one file is fetched for each. */
export const ASKED_PARTS: Readonly<Record<AskedType, () => Promise<unknown>>> = {
  order: () => import('./order/index.ts'),
  match: () => import('./match/index.ts'),
  'inline-choice': () => import('./inline-choice/index.ts'),
  entry: () => import('./entry/index.ts'),
  point: () => import('./point/index.ts'),
  'self-report': () => import('./self-report/index.ts'),
};
