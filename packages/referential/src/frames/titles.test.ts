import { describe, expect, it } from 'vitest';
import { entry } from './entry.ts';
import type { EntryId } from './entry-id.ts';
import { frame } from './frame-by-id.ts';

// Typed from JRC144121 and JRC128415, then from each other document: change a line only with the document in hand.

/** Code, English title of 3.0 (official), ours in French, English title of 2.2 (official), the usual French one of 2.x. */
const DIGCOMP: readonly (readonly [code: string, en: string, fr: string, en22: string, fr22: string])[] = [
  [
    '1',
    'Information search, evaluation and management',
    'Recherche, évaluation et gestion de l’information',
    'Information and data literacy',
    'Information et données',
  ],
  [
    '2',
    'Communication and collaboration',
    'Communication et collaboration',
    'Communication and collaboration',
    'Communication et collaboration',
  ],
  ['3', 'Content creation', 'Création de contenus', 'Digital content creation', 'Création de contenus numériques'],
  [
    '4',
    'Safety, wellbeing and responsible use',
    'Sécurité, bien-être et usage responsable',
    'Safety',
    'Protection et sécurité',
  ],
  [
    '5',
    'Problem identification and solving',
    'Identification et résolution de problèmes',
    'Problem solving',
    'Résolution de problèmes',
  ],
  [
    '1.1',
    'Browsing, searching and filtering information',
    'Naviguer, rechercher et filtrer l’information',
    'Browsing, searching and filtering data, information and digital content',
    'Naviguer, rechercher et filtrer des données, des informations et des contenus numériques',
  ],
  [
    '1.2',
    'Evaluating information',
    'Évaluer l’information',
    'Evaluating data, information and digital content',
    'Évaluer des données, des informations et des contenus numériques',
  ],
  [
    '1.3',
    'Managing information',
    'Gérer l’information',
    'Managing data, information and digital content',
    'Gérer des données, des informations et des contenus numériques',
  ],
  [
    '2.1',
    'Interacting through and with digital technologies',
    'Interagir au moyen des technologies numériques et avec elles',
    'Interacting through digital technologies',
    'Interagir au moyen des technologies numériques',
  ],
  [
    '2.2',
    'Sharing through digital technologies',
    'Partager au moyen des technologies numériques',
    'Sharing through digital technologies',
    'Partager au moyen des technologies numériques',
  ],
  [
    '2.3',
    'Engaging in citizenship through digital technologies',
    'S’engager dans la citoyenneté au moyen des technologies numériques',
    'Engaging in citizenship through digital technologies',
    'S’engager dans la citoyenneté au moyen des technologies numériques',
  ],
  [
    '2.4',
    'Collaborating through digital technologies',
    'Collaborer au moyen des technologies numériques',
    'Collaborating through digital technologies',
    'Collaborer au moyen des technologies numériques',
  ],
  ['2.5', 'Digital behaviour', 'Comportement numérique', 'Netiquette', 'Nétiquette'],
  [
    '2.6',
    'Managing digital identity',
    'Gérer l’identité numérique',
    'Managing digital identity',
    'Gérer l’identité numérique',
  ],
  [
    '3.1',
    'Developing digital content',
    'Développer des contenus numériques',
    'Developing digital content',
    'Développer des contenus numériques',
  ],
  [
    '3.2',
    'Integrating and re-elaborating digital content',
    'Intégrer et réélaborer des contenus numériques',
    'Integrating and re-elaborating digital content',
    'Intégrer et réélaborer des contenus numériques',
  ],
  [
    '3.3',
    'Copyright and licences',
    'Droit d’auteur et licences',
    'Copyright and licences',
    'Droit d’auteur et licences',
  ],
  [
    '3.4',
    'Computational thinking and programming',
    'Pensée informatique et programmation',
    'Programming',
    'Programmation',
  ],
  ['4.1', 'Protecting devices', 'Protéger les appareils', 'Protecting devices', 'Protéger les appareils'],
  [
    '4.2',
    'Protecting personal data and privacy',
    'Protéger les données personnelles et la vie privée',
    'Protecting personal data and privacy',
    'Protéger les données personnelles et la vie privée',
  ],
  [
    '4.3',
    'Supporting wellbeing',
    'Favoriser le bien-être',
    'Protecting health and well-being',
    'Protéger la santé et le bien-être',
  ],
  [
    '4.4',
    'Environmental impacts of digital technologies',
    'Impacts environnementaux des technologies numériques',
    'Protecting the environment',
    'Protéger l’environnement',
  ],
  [
    '5.1',
    'Identifying and solving technical problems',
    'Identifier et résoudre des problèmes techniques',
    'Solving technical problems',
    'Résoudre des problèmes techniques',
  ],
  [
    '5.2',
    'Identifying needs and digital technological responses',
    'Identifier des besoins et des réponses numériques',
    'Identifying needs and technological responses',
    'Identifier des besoins et des réponses technologiques',
  ],
  [
    '5.3',
    'Identifying creative solutions using digital technologies',
    'Identifier des solutions créatives au moyen des technologies numériques',
    'Creatively using digital technology',
    'Utiliser les technologies numériques de façon créative',
  ],
  [
    '5.4',
    'Identifying and addressing digital competence needs',
    'Identifier les besoins en compétences numériques et y répondre',
    'Identifying digital competence gaps',
    'Identifier les lacunes en compétences numériques',
  ],
];

/** French, in order: areas and competences of the CRCN (code de l’éducation, D121-1), domains of CléA numérique. */
const FRENCH: readonly (readonly [frame: 'crcn' | 'clea', titles: string])[] = [
  [
    'crcn',
    `1 Informations et données
1.1 Mener une recherche et une veille d’information
1.2 Gérer des données
1.3 Traiter des données
2 Communication et collaboration
2.1 Interagir
2.2 Partager et publier
2.3 Collaborer
2.4 S’insérer dans le monde numérique
3 Création de contenus
3.1 Développer des documents textuels
3.2 Développer des documents multimédia
3.3 Adapter les documents à leur finalité
3.4 Programmer
4 Protection et sécurité
4.1 Sécuriser l’environnement numérique
4.2 Protéger les données personnelles et la vie privée
4.3 Protéger la santé, le bien-être et l’environnement
5 Environnement numérique
5.1 Résoudre des problèmes techniques
5.2 Évoluer dans un environnement numérique
novice Novice
1 Niveau 1
2 Niveau 2
independant Indépendant
3 Niveau 3
4 Niveau 4
avance Avancé
5 Niveau 5
6 Niveau 6
expert Expert
7 Niveau 7
8 Niveau 8`,
  ],
  [
    'clea',
    `1 Identifier son environnement et utiliser les outils associés
2 Acquérir et exploiter de l’information dans un environnement professionnel numérisé
3 Interagir en mode collaboratif
4 Appliquer les règles et bonnes pratiques de la sécurité numérique`,
  ],
];

/** Where the wording is ours: the word by which the subject of each number is known. */
const SUBJECTS: readonly (readonly [id: EntryId, fr: RegExp, en: RegExp])[] = [
  ['eds:1', /allumer.*identifiants/i, /switch on.*account/i],
  ['eds:2', /souris.*clavier.*tactile/, /mouse.*keyboard.*touch/],
  ['eds:3', /confort/, /comfort/],
  ['eds:4', /ouvrir une application/, /open an app/],
  ['eds:5', /Wi-Fi/, /Wi-Fi/],
  ['eds:6', /navigateur/, /browser/],
  ['eds:7', /identifiants en sécurité/, /login details safe/],
  ['eds:8', /changer son mot de passe/i, /change a password/i],
  ['anlci:D1', /allumer/i, /switch/i],
  ['anlci:D2', /courantes/, /commonest/],
  ['anlci:D3', /à l’aise/, /at ease/],
  ['anlci:D4', /approfondir/i, /further/],
  ['prealable:P1', /lire/i, /read/i],
  ['prealable:P2', /connexion/, /connection/],
  ['prealable:P3', /appareil.*applications/, /device.*apps/],
  ['prealable:P4', /aide technique/, /technical help/],
  ['prealable:P5', /régler son appareil/, /adapting the device/],
  ['insee:illectronisme', /trois mois, ou pas/, /three months, or no/],
  ['insee:capacites-faibles', /un à trois domaines sur cinq/i, /one to three areas of five/i],
  ['dsi:IL', /information/i, /information/i],
  ['dsi:IL1', /produit ou un service/, /goods or services/],
  ['dsi:IL2', /santé/, /health/],
  ['dsi:IL3', /actualités/, /news/],
  ['dsi:IL4', /vrai/, /true/],
  ['dsi:CC', /communication/i, /communication/i],
  ['dsi:CC1', /courriel/, /e-mail/],
  ['dsi:CC2', /voix ou en vidéo/, /voice or video/],
  ['dsi:CC3', /messages instantanés/, /instant messages/],
  ['dsi:CC4', /réseau social/, /social network/],
  ['dsi:CC5', /avis sur la vie publique/, /civic or political opinion/],
  ['dsi:CC6', /consultation ou à un vote/, /consultation or a vote/],
  ['dsi:DCC', /création de contenus/i, /content creation/],
  ['dsi:DCC1', /traitement de texte/, /word processor/],
  ['dsi:DCC2', /^(?!.*avancé).*tableur/, /^(?!.*advanced).*spreadsheet/],
  ['dsi:DCC3', /image, un son ou une vidéo/, /image, a sound or a video/],
  ['dsi:DCC4', /fichiers/, /files/],
  ['dsi:DCC5', /texte, des images ou des tableaux/, /text, images or tables/],
  ['dsi:DCC6', /avancées d’un tableur/, /advanced functions/],
  ['dsi:DCC7', /programme/, /code/],
  ['dsi:SF', /sécurité/, /safety/i],
  ['dsi:SF1', /site est sécurisé/, /site is secure/],
  ['dsi:SF2', /politique de confidentialité/, /privacy notice/],
  ['dsi:SF3', /position/, /location/],
  ['dsi:SF4', /qui voit son profil/, /who sees/],
  ['dsi:SF5', /publicité/, /advertising/],
  ['dsi:SF6', /cookies/, /cookie/],
  ['dsi:PS', /problèmes/, /problem/i],
  ['dsi:PS1', /installer/i, /install/i],
  ['dsi:PS2', /réglages/, /settings/],
  ['dsi:PS3', /acheter/i, /buy/i],
  ['dsi:PS4', /vendre/i, /sell/i],
  ['dsi:PS5', /apprendre/i, /learn/i],
  ['dsi:PS6', /banque/, /bank/i],
  ['dsi:PS7', /emploi/, /job/],
  ['coop:tranche_age.moins_de_douze', /^Moins de 12 ans$/, /^Under 12$/],
  ['coop:tranche_age.douze_dix_huit', /^12 à 17 ans$/, /^12 to 17$/],
  ['coop:tranche_age.dix_huit_vingt_quatre', /^18 à 24 ans$/, /^18 to 24$/],
  ['coop:tranche_age.vingt_cinq_trente_neuf', /^25 à 39 ans$/, /^25 to 39$/],
  ['coop:tranche_age.quarante_cinquante_neuf', /^40 à 59 ans$/, /^40 to 59$/],
  ['coop:tranche_age.soixante_soixante_neuf', /^60 à 69 ans$/, /^60 to 69$/],
  ['coop:tranche_age.soixante_dix_plus', /^70 ans et plus$/, /^70 and over$/],
];

describe('titles', () => {
  it.each(DIGCOMP)('of DigComp %s are those of both editions', (code, en, fr, en22, fr22) => {
    expect(entry(`digcomp:${code}` as EntryId).label).toEqual({ fr, en });
    expect(entry(`digcomp22:${code}` as EntryId).label).toEqual({ fr: fr22, en: en22 });
  });

  it('of DigComp are 26 in each edition', () => {
    const codes = DIGCOMP.map(([code]) => code).toSorted();
    for (const id of ['digcomp', 'digcomp22'] as const)
      expect(
        frame(id)
          .entries.map(({ code }) => code)
          .toSorted(),
      ).toEqual(codes);
  });

  it.each(FRENCH)('of %s are those of its document, in its order', (id, titles) => {
    expect(frame(id).entries.map(({ code, label }) => `${code} ${label.fr}`)).toEqual(titles.split('\n'));
  });

  it('of Pix are those of the CRCN but for 5.2', () => {
    const expected = FRENCH[0]?.[1].split('\n').slice(0, 21).with(-1, '5.2 Construire un environnement numérique');
    expect(frame('pix').entries.map(({ code, label }) => `${code} ${label.fr}`)).toEqual(expected);
  });

  it.each(SUBJECTS)('of %s say its subject, in our words', (id, fr, en) => {
    expect(entry(id).label.fr).toMatch(fr);
    expect(entry(id).label.en).toMatch(en);
  });
});
