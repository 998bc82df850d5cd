import type { Area } from '../areas.ts';
import type { Dimension } from '../dimensions.ts';
import type { AreaId, DimensionId } from '../ids.ts';
import type { FrameEntry } from './frame.ts';

/** The areas and dimensions of one prefix as entries of a frame, each area before its dimensions. */
export function titled(
  areas: readonly Area[],
  dimensions: readonly Dimension[],
  prefix: 'digcomp:' | 'jalon:',
): readonly FrameEntry<AreaId | DimensionId>[] {
  return areas
    .filter(({ id }) => id.startsWith(prefix))
    .flatMap(({ id, code, title }) => [
      { id, code, kind: 'area', label: { fr: title.fr, en: title.en } },
      ...dimensions
        .filter(({ area }) => area === id)
        .map(
          (dimension) =>
            ({
              id: dimension.id,
              code: dimension.code,
              kind: 'competence',
              parent: id,
              label: { fr: dimension.title.fr, en: dimension.title.en },
            }) as const,
        ),
    ]);
}
