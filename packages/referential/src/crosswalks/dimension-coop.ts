import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import { COOP_PAPERWORK } from './service-codes.ts';

type DimensionOrArea = EntryIds['digcomp' | 'jalon'];
type Theme = EntryIds['coop'];

/** The themes of La Coop under which working on an area or a dimension is reported, the likeliest first. */
export const DIMENSION_COOP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<DimensionOrArea, Theme>(
  'proposed',
  'Jalon, La Coop 2026-06-30',
  lines(),
);

function lines(): readonly Line<DimensionOrArea, Theme>[] {
  const device: Theme = 'coop:thematique.prendre_en_main_du_materiel';
  const upkeep: Theme = 'coop:thematique.maintenance_de_materiel';
  const web: Theme = 'coop:thematique.navigation_sur_internet';
  const files: Theme = 'coop:thematique.gere_ses_contenus_numeriques';
  const mail: Theme = 'coop:thematique.email';
  const networks: Theme = 'coop:thematique.reseaux_sociaux';
  const office: Theme = 'coop:thematique.bureautique';
  const creation: Theme = 'coop:thematique.creer_avec_le_numerique';
  const safety: Theme = 'coop:thematique.securite_numerique';
  const culture: Theme = 'coop:thematique.culture_numerique';
  const ai: Theme = 'coop:thematique.intelligence_artificielle';
  const everywhere = {
    fr: 'L’intelligence artificielle traverse tous les domaines de DigComp 3.0.',
    en: 'Artificial intelligence runs through every area of DigComp 3.0.',
  };
  return [
    ['jalon:0', 'relatedMatch', device],
    ['jalon:0.1', 'relatedMatch', device],
    ['jalon:0.2', 'relatedMatch', device],
    ['jalon:0.3', 'relatedMatch', device],
    ['jalon:0.4', 'relatedMatch', device],
    ['jalon:0.5', 'relatedMatch', device],
    ['jalon:0.6', 'relatedMatch', [device, web]],
    ['digcomp:1', 'relatedMatch', [web, files]],
    ['digcomp:1', 'relatedMatch', ai, everywhere],
    ['digcomp:1.1', 'relatedMatch', web],
    ['digcomp:1.2', 'relatedMatch', [web, culture]],
    ['digcomp:1.3', 'relatedMatch', files],
    ['digcomp:2', 'relatedMatch', [mail, networks]],
    ['digcomp:2', 'relatedMatch', ai, everywhere],
    ['digcomp:2.1', 'relatedMatch', [mail, networks]],
    ['digcomp:2.2', 'relatedMatch', [mail, networks]],
    ['digcomp:2.3', 'relatedMatch', COOP_PAPERWORK],
    ['digcomp:2.4', 'relatedMatch', [office, mail]],
    ['digcomp:2.5', 'relatedMatch', [networks, mail]],
    ['digcomp:2.6', 'relatedMatch', [safety, networks]],
    ['digcomp:3', 'relatedMatch', [office, creation]],
    ['digcomp:3', 'relatedMatch', ai, everywhere],
    ['digcomp:3.1', 'relatedMatch', [office, creation]],
    ['digcomp:3.2', 'relatedMatch', [creation, office]],
    ['digcomp:3.3', 'relatedMatch', [creation, culture]],
    ['digcomp:3.4', 'relatedMatch', creation],
    ['digcomp:4', 'relatedMatch', [safety, culture]],
    ['digcomp:4', 'relatedMatch', ai, everywhere],
    ['digcomp:4.1', 'relatedMatch', [safety, upkeep]],
    ['digcomp:4.2', 'relatedMatch', [safety, 'coop:thematique.banque_et_achats_en_ligne']],
    ['digcomp:4.3', 'relatedMatch', [culture, 'coop:thematique.parentalite', 'coop:thematique.sante']],
    ['digcomp:4.4', 'relatedMatch', culture],
    ['digcomp:5', 'relatedMatch', COOP_PAPERWORK],
    ['digcomp:5', 'relatedMatch', ai, everywhere],
    ['digcomp:5.1', 'relatedMatch', [device, upkeep]],
    ['digcomp:5.2', 'relatedMatch', device],
    ['digcomp:5.3', 'relatedMatch', creation],
    ['digcomp:5.4', 'relatedMatch', ['coop:thematique.diagnostic_numerique', culture]],
  ];
}
