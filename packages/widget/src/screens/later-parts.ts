import { later, type Later } from '../parts/later.tsx';
import type { ItemViewProps } from '../views/item-view.tsx';
import type { ResultScreenProps } from './result/result-screen.tsx';

/** The answer areas of activities: needed after the first talk. */
export const laterItemView: Later<ItemViewProps> = /* @__PURE__ */ later(() =>
  import('../views/item-view.tsx').then(({ ItemView }) => ItemView),
);

/** The result, the helper's page and the sheet to print: needed at the end. */
export const laterResult: Later<ResultScreenProps> = /* @__PURE__ */ later(() =>
  import('./result/result-screen.tsx').then(({ ResultScreen }) => ResultScreen),
);

/** Fetches all that comes later, so that losing the network loses nothing. What fails is fetched again when it is needed. */
export async function preloadLater(): Promise<void> {
  await Promise.allSettled([laterItemView.preload(), laterResult.preload()]);
}
