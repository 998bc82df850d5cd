import { distOf } from './build-app.ts';

/** What `npm start` serves, and where: the portal at the root, an app under each of its paths. */
export function servedPaths(): { readonly root: string; readonly under: Readonly<Record<string, string>> } {
  return { root: distOf('portal'), under: { '/diagnostic': distOf('learner'), '/mediateur': distOf('mediator') } };
}
