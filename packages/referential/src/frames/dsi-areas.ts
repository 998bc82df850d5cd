import type { Localised } from '../localised.ts';
import type { DsiArea } from './entry-id.ts';

/** An area of the DSI 2.0 and its threshold. */
export interface DsiAreaRule {
  readonly code: DsiArea;
  readonly label: Localised;
  /** Activities from which the area is above basic; from one, it is basic. Eurostat, isoc_sk_dskl_i21. */
  readonly aboveBasicFrom: 2 | 3;
}

/** The five areas, in order. */
export const DSI_AREAS: readonly DsiAreaRule[] = [
  { code: 'IL', aboveBasicFrom: 2, label: { fr: 'Information et données', en: 'Information and data literacy' } },
  {
    code: 'CC',
    aboveBasicFrom: 2,
    label: { fr: 'Communication et collaboration', en: 'Communication and collaboration' },
  },
  { code: 'DCC', aboveBasicFrom: 3, label: { fr: 'Création de contenus numériques', en: 'Digital content creation' } },
  { code: 'SF', aboveBasicFrom: 3, label: { fr: 'Protection et sécurité', en: 'Safety' } },
  { code: 'PS', aboveBasicFrom: 3, label: { fr: 'Résolution de problèmes', en: 'Problem solving' } },
];
