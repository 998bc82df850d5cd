import { describe, expect, it } from 'vitest';
import type { EntryId, FrameId } from '../frames/entry-id.ts';
import { entry } from '../frames/entry.ts';
import { crosswalk } from './crosswalk.ts';
import { CROSSWALKS } from './crosswalks.ts';

// Typed from the standards, apart from the tables, with the values as the standards write them.

const BASICS = 'numerique--maitriser-les-fondamentaux-du-numerique';
const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const EQUIPMENT = 'numerique--acquerir-un-equipement';
const CONNECTION = 'numerique--acceder-a-une-connexion-internet';
const PAPERWORK = 'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
const JOBS = 'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi';
const PARENTS = 'famille--soutien-a-la-parentalite-et-a-leducation';
const DISABLED = 'personnes-en-situation-de-handicap';

/** The published mapping, value by value; a value of places that is not here has none. */
const PLACES_DI: readonly (readonly [places: string, ...di: string[]])[] = [
  ['Accès internet et matériel informatique', `narrow ${CONNECTION}`, `related ${EQUIPMENT}`],
  ['Acquisition de matériel informatique à prix solidaire', `broad ${EQUIPMENT}`],
  ['Aide aux démarches administratives', `close ${PAPERWORK}`, `related ${ONLINE}`],
  ['Maîtrise des outils numériques du quotidien', `close ${BASICS}`, `related ${ONLINE}`],
  ['Utilisation sécurisée du numérique', `broad ${BASICS}`],
  ['Compréhension du monde numérique', `broad ${BASICS}`],
  ['Insertion professionnelle via le numérique', `related ${JOBS}`, `related ${BASICS}`],
  [
    'Loisirs et créations numériques',
    'related remobilisation--activites-sportives-et-culturelles',
    `related ${BASICS}`,
  ],
  ['Parentalité et éducation avec le numérique', `related ${PARENTS}`, `related ${BASICS}`],
  ['Accompagnement individuel', 'broad accompagnement'],
  ['Dans un atelier collectif', 'broad atelier'],
  ['En autonomie', 'related aide-materielle'],
  ['Gratuit', 'close gratuit'],
  ['Gratuit sous condition', 'related gratuit'],
  ['Contacter par mail', 'exact envoyer-un-courriel'],
  ['Envoyer un mail avec une fiche de prescription', 'broad envoyer-un-courriel'],
  ['Prendre un RDV en ligne', 'broad utiliser-lien-mobilisation'],
  ['Se présenter', 'exact se-presenter'],
  ['Téléphoner', 'exact telephoner'],
  ['Surdité', `broad ${DISABLED}`],
  ['Handicaps moteurs', `broad ${DISABLED}`],
  ['Handicaps mentaux', `broad ${DISABLED}`],
  ['Déficience visuelle', `broad ${DISABLED}`],
  ['Langues étrangères (anglais)', 'related personnes-exilees'],
  ['Langues étrangères (autres)', 'related personnes-exilees'],
  ['Aidants Connect', 'exact aidants-connect'],
  ['Conseillers numériques', 'exact conseillers-numeriques'],
  ['France Services', 'exact france-service'],
  ['Grande école du numérique', 'exact grandes-ecoles-du-numerique'],
  ['La Croix Rouge', 'exact croix-rouge'],
];

/** What to read in v1 for each theme of v0, without `numerique--` on the left. */
const DI0_DI: readonly (readonly [v0: string, ...v1: string[]])[] = [
  ['acceder-a-une-connexion-internet', `exact ${CONNECTION}`],
  ['acceder-a-du-materiel', `broad ${EQUIPMENT}`],
  ['s-equiper-en-materiel-informatique', `close ${EQUIPMENT}`],
  ['prendre-en-main-un-ordinateur', `broad ${BASICS}`],
  ['prendre-en-main-un-smartphone-ou-une-tablette', `broad ${BASICS}`],
  ['utiliser-le-numerique-au-quotidien', `broad ${BASICS}`],
  ['approfondir-ma-culture-numerique', `broad ${BASICS}`],
  ['promouvoir-la-citoyennete-numerique', `broad ${BASICS}`],
  ['creer-avec-le-numerique', `broad ${BASICS}`],
  ['devenir-autonome-dans-les-demarches-administratives', `related ${ONLINE}`, `related ${PAPERWORK}`],
  ['realiser-des-demarches-administratives-avec-un-accompagnement', `related ${ONLINE}`, `related ${PAPERWORK}`],
  ['accompagner-les-demarches-de-sante', `broad ${ONLINE}`],
  ['favoriser-mon-insertion-professionnelle', `related ${JOBS}`, `related ${BASICS}`],
  ['creer-et-developper-mon-entreprise', 'related creer-une-entreprise--developper-son-entreprise'],
  ['soutenir-la-parentalite-et-l-education-avec-le-numerique', `related ${PARENTS}`, `related ${BASICS}`],
];

/** Where each barrier leads; `?` marks what is followed on request only. */
const BARRIER_DI: Readonly<Record<string, readonly string[]>> = {
  F1: [CONNECTION],
  F2: [EQUIPMENT],
  F3: [BASICS],
  F4: ['lecture-ecriture-calcul--maitriser-le-francais', 'lecture-ecriture-calcul--maitriser-le-calcul'],
  F5: ['lecture-ecriture-calcul--maitriser-le-francais'],
  F6: ['sante--constituer-un-dossier-mdph-invalidite?', `${DISABLED}?`],
  F7: ['remobilisation--bien-etre-confiance-en-soi'],
  F8: ['remobilisation--lien-social', 'famille--soutien-aidants?'],
  F9: [PAPERWORK, 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits', ONLINE],
  F10: [
    'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
    'difficultes-financieres--acquerir-une-autonomie-budgetaire',
    'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
    'difficultes-financieres--situation-dendettement-surendettement',
  ],
  F11: [
    'mobilite--etre-accompagne-dans-son-parcours-mobilite',
    'mobilite--mobilite-douce-partagee-collective',
    'mobilite--financer-ma-mobilite',
  ],
  F12: [BASICS],
  F13: ['famille--garde-denfants'],
};

const BARRIER_PLACES: Readonly<Record<string, readonly string[]>> = {
  F1: ['Accès internet et matériel informatique'],
  F2: ['Acquisition de matériel informatique à prix solidaire', 'Accès internet et matériel informatique'],
  F3: ['Maîtrise des outils numériques du quotidien'],
  F4: ['Illettrisme'],
  F5: ['Langues étrangères (anglais)', 'Langues étrangères (autres)'],
  F6: ['Surdité?', 'Déficience visuelle?', 'Handicaps moteurs?', 'Handicaps mentaux?'],
  F7: ['Accompagnement individuel'],
  F8: ['Accompagnement individuel'],
  F9: ['Aide aux démarches administratives', 'Aidants Connect', 'France Services'],
  F10: ['Gratuit', 'Gratuit sous condition'],
  F11: ['Itinérant', 'À distance'],
  F12: ['Utilisation sécurisée du numérique'],
  F13: ['À distance'],
};

const PAPERWORK_THEMES =
  `aide_aux_demarches_administratives papiers_elections_citoyennete famille_scolarite social_sante
  travail_formation logement transports_mobilite argent_impots justice etrangers_europe loisirs_sports_culture
  associations`.split(/\s+/);

const BARRIER_COOP: Readonly<Record<string, readonly string[]>> = {
  F1: ['prendre_en_main_du_materiel', 'maintenance_de_materiel'],
  F2: ['prendre_en_main_du_materiel', 'maintenance_de_materiel'],
  F3: ['prendre_en_main_du_materiel'],
  F9: PAPERWORK_THEMES,
  F12: ['securite_numerique'],
};

/** What each barrier is anchored on; `=` marks a close match, the others are related. */
const ANCHORS: Readonly<Record<string, string>> = {
  F1: 'prealable:P2=',
  F2: 'prealable:P3=',
  F3: 'jalon:0= eds:1 eds:2 eds:4 eds:5 eds:6 eds:7 eds:8 anlci:D1 digcomp:5.1',
  F4: 'prealable:P1 anlci:D1',
  F5: 'prealable:P1',
  F6: 'prealable:P5= eds:3',
  F8: 'prealable:P4=',
  F9: 'digcomp:2.3 digcomp:5',
  F12: 'digcomp:4.1 digcomp:4.2',
};

/** Themes of La Coop, services of a place and themes of data·inclusion by area; artificial intelligence runs through them all. */
const AREAS: readonly (readonly [
  area: EntryId,
  coop: readonly string[],
  places: readonly string[],
  di: readonly string[],
])[] = [
  ['jalon:0', ['prendre_en_main_du_materiel'], ['Maîtrise des outils numériques du quotidien'], [BASICS]],
  [
    'digcomp:1',
    ['navigation_sur_internet', 'gere_ses_contenus_numeriques', 'intelligence_artificielle'],
    ['Maîtrise des outils numériques du quotidien', 'Compréhension du monde numérique'],
    [BASICS],
  ],
  [
    'digcomp:2',
    ['email', 'reseaux_sociaux', 'intelligence_artificielle'],
    ['Maîtrise des outils numériques du quotidien'],
    [BASICS],
  ],
  [
    'digcomp:3',
    ['bureautique', 'creer_avec_le_numerique', 'intelligence_artificielle'],
    ['Maîtrise des outils numériques du quotidien', 'Loisirs et créations numériques'],
    [BASICS],
  ],
  [
    'digcomp:4',
    ['securite_numerique', 'culture_numerique', 'intelligence_artificielle'],
    ['Utilisation sécurisée du numérique'],
    [BASICS],
  ],
  [
    'digcomp:5',
    [...PAPERWORK_THEMES, 'intelligence_artificielle'],
    ['Aide aux démarches administratives'],
    [ONLINE, PAPERWORK],
  ],
];

describe('places to data·inclusion', () => {
  it('is the published mapping, value by value', () => {
    const expected = PLACES_DI.flatMap(([value, ...targets]) => targets.map((target) => `${value} → ${target}`));
    expect(between('places', 'di')).toEqual(expected.toSorted());
  });
});

describe('data·inclusion v0 to v1', () => {
  it('is what to read in v1, theme by theme', () => {
    const expected = DI0_DI.flatMap(([v0, ...targets]) => targets.map((target) => `numerique--${v0} → ${target}`));
    expect(between('di0', 'di')).toEqual(expected.toSorted());
  });
});

describe('barriers', () => {
  const tables = { di: BARRIER_DI, places: BARRIER_PLACES, coop: BARRIER_COOP } as const;

  it.each(['di', 'places', 'coop'] as const)(
    'lead to %s where they should, only related, and on request where marked',
    (to) => {
      const expected = Object.entries(tables[to]).flatMap(([barrier, targets]) =>
        targets.map((target) => `${barrier} → related ${target}`),
      );
      expect(between('barrier', to)).toEqual(expected.toSorted());
    },
  );

  it('are anchored where they should be', () => {
    for (let number = 1; number <= 13; number += 1) {
      const id = `barrier:F${number}` as EntryId;
      const found = CROSSWALKS.filter(({ from, to }) => from === id && !/^(?:di|places|coop):/.test(to));
      expect(found.map(({ to, relation }) => (relation === 'closeMatch' ? `${to}=` : to)).toSorted()).toEqual(
        (ANCHORS[`F${number}`] ?? '').split(' ').filter(Boolean).toSorted(),
      );
      for (const { relation } of found) expect(['closeMatch', 'relatedMatch']).toContain(relation);
    }
  });
});

describe('areas', () => {
  it.each(AREAS)('%s leads to these services and themes', (area, coop, places, di) => {
    for (const [frame, codes] of [
      ['coop', coop],
      ['places', places],
      ['di', di],
    ] as const) {
      const rows = crosswalk(area, frame);
      expect(
        rows
          .filter(({ to }) => !to.startsWith('barrier:'))
          .map(({ to }) => entry(to).code)
          .toSorted(),
      ).toEqual(codes.toSorted());
      for (const { relation } of rows) expect(relation).toBe('relatedMatch');
    }
  });
});

describe('what would tell of health or origin', () => {
  const SENSITIVE: readonly EntryId[] = [
    'di:publics.personnes-en-situation-de-handicap',
    'di:publics.personnes-exilees',
    'di:thematiques.sante--constituer-un-dossier-mdph-invalidite',
    'places:prise_en_charge_specifique.surdite',
    'places:prise_en_charge_specifique.deficience-visuelle',
    'places:prise_en_charge_specifique.handicaps-moteurs',
    'places:prise_en_charge_specifique.handicaps-mentaux',
  ];

  it('is reached from nothing, in any number of steps, unless the person asks', () => {
    const followed = CROSSWALKS.filter(({ onRequest }) => onRequest !== true);
    const starts = new Set<EntryId>(
      CROSSWALKS.flatMap(({ from, to }) => [from, to]).filter((id) => !SENSITIVE.includes(id)),
    );
    const reached = new Set(starts);
    for (const id of reached)
      for (const { from, to } of followed) {
        if (from === id) reached.add(to);
        if (to === id) reached.add(from);
      }
    expect(SENSITIVE.filter((id) => reached.has(id))).toEqual([]);
    expect(SENSITIVE.filter((id) => !CROSSWALKS.some(({ from, to }) => from === id || to === id))).toEqual([]);
  });

  it('is said not to be inferred, or asked for, in words too', () => {
    for (const { onRequest, note } of CROSSWALKS.filter((row) => row.onRequest !== undefined)) {
      expect(onRequest).toBe(true);
      expect(note?.en).toMatch(/request|never infer|when they ask/i);
      expect(note?.fr).toMatch(/demande|jamais/);
    }
    expect(CROSSWALKS.filter((row) => row.onRequest === true)).toHaveLength(2 + 4 + 1 + 4 + 2);
  });

  it('keeps its condition when read from the other end', () => {
    expect(crosswalk('di:publics.personnes-exilees', 'places').map(({ onRequest }) => onRequest)).toEqual([true, true]);
  });
});

/** The rows from one frame to another as lines: the values as their standards write them, sorted. */
function between(from: FrameId, to: FrameId): readonly string[] {
  return CROSSWALKS.filter((row) => row.from.startsWith(`${from}:`) && row.to.startsWith(`${to}:`))
    .map((row) => {
      const request = row.onRequest === true && from === 'barrier' ? '?' : '';
      return `${entry(row.from).code} → ${row.relation.replace('Match', '')} ${entry(row.to).code}${request}`;
    })
    .toSorted();
}
