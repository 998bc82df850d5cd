import type { MirrorService } from './mirror-service.ts';

/** How many screens somebody goes through: one a scene, and in a form one for each page, the review and the receipt. */
export function screensOf({ scenes }: MirrorService): number {
  return scenes.reduce((sum, { item }) => {
    const { fr } = item.content;
    if (fr.type !== 'simulation' || fr.world.kind !== 'form') return sum + 1;
    const { steps, review, receipt, thanks } = fr.world;
    const pages = steps?.length ?? 1;
    return sum + pages + (review === undefined ? 0 : 1) + (receipt === undefined && thanks === undefined ? 0 : 1);
  }, 0);
}
