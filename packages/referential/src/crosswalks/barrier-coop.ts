import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';
import { COOP_PAPERWORK } from './service-codes.ts';

/** The themes of La Coop under which helping with a barrier is reported. */
export const BARRIER_COOP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['barrier'], EntryIds['coop']>(
  'proposed',
  'Jalon, La Coop 2026-06-30',
  [
    [
      'barrier:F1',
      'relatedMatch',
      ['coop:thematique.prendre_en_main_du_materiel', 'coop:thematique.maintenance_de_materiel'],
    ],
    [
      'barrier:F2',
      'relatedMatch',
      ['coop:thematique.prendre_en_main_du_materiel', 'coop:thematique.maintenance_de_materiel'],
    ],
    ['barrier:F3', 'relatedMatch', 'coop:thematique.prendre_en_main_du_materiel'],
    ['barrier:F9', 'relatedMatch', COOP_PAPERWORK],
    ['barrier:F12', 'relatedMatch', 'coop:thematique.securite_numerique'],
  ],
);
