import type { DimensionId, GoalId } from '../ids.ts';
import type { Level } from '../levels.ts';
import type { Localised } from '../localised.ts';

/** One thing that a goal asks for. */
export interface GoalNeed {
  readonly dimension: DimensionId;
  /** How far: a level of DigComp 3.0, or `groundwork` for the six dimensions below it, which have no levels. */
  readonly level: Level | 'groundwork';
  /** What it is needed for, in a few plain words. */
  readonly why: Localised;
}

/** Something a person wants to do, and what it asks for. */
export interface Goal {
  readonly id: GoalId;
  /** A few plain words, starting with a verb. */
  readonly label: Localised;
  /** What it asks for, the most specific first. */
  readonly needs: readonly GoalNeed[];
}

/** The goals Jalon knows, in the order in which they are offered. Ours; an integrator may add others. */
export const GOALS: readonly Goal[] = [
  {
    id: 'goal:family',
    label: { fr: 'Écrire à mes proches', en: 'Write to my family and friends' },
    needs: [
      {
        dimension: 'digcomp:2.1',
        level: { band: 'basic' },
        why: { fr: 'Envoyer et lire des messages', en: 'Send and read messages' },
      },
      { dimension: 'jalon:0.3', level: 'groundwork', why: { fr: 'Taper son texte', en: 'Type the text' } },
      {
        dimension: 'digcomp:2.5',
        level: { band: 'basic' },
        why: { fr: 'Trouver le bon ton', en: 'Find the right tone' },
      },
    ],
  },
  {
    id: 'goal:video-call',
    label: { fr: 'Voir mes proches en vidéo', en: 'See my family on video' },
    needs: [
      {
        dimension: 'digcomp:2.1',
        level: { band: 'basic' },
        why: { fr: 'Lancer un appel et y répondre', en: 'Start a call and take one' },
      },
      {
        dimension: 'jalon:0.6',
        level: 'groundwork',
        why: { fr: 'Être connecté pendant l’appel', en: 'Be connected during the call' },
      },
      {
        dimension: 'digcomp:5.1',
        level: { band: 'basic' },
        why: { fr: 'Régler le son et l’image', en: 'Get sound and picture right' },
      },
    ],
  },
  {
    id: 'goal:taxes',
    label: { fr: 'Déclarer mes impôts', en: 'Declare my taxes' },
    needs: [
      {
        dimension: 'digcomp:2.3',
        level: { band: 'basic' },
        why: { fr: 'Remplir un formulaire officiel en ligne', en: 'Fill in an official form online' },
      },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Ouvrir son compte personnel', en: 'Get into one’s own account' },
      },
      {
        dimension: 'digcomp:4.2',
        level: { band: 'basic' },
        why: { fr: 'Protéger ses informations personnelles', en: 'Protect personal information' },
      },
      {
        dimension: 'digcomp:1.3',
        level: { band: 'basic' },
        why: { fr: 'Retrouver et garder ses papiers', en: 'Find and keep documents' },
      },
    ],
  },
  {
    id: 'goal:doctor',
    label: { fr: 'Prendre rendez-vous chez le médecin', en: 'Book a doctor' },
    needs: [
      {
        dimension: 'digcomp:2.3',
        level: { band: 'basic' },
        why: { fr: 'Réserver sur un service en ligne', en: 'Book on an online service' },
      },
      { dimension: 'digcomp:1.1', level: { band: 'basic' }, why: { fr: 'Trouver un médecin', en: 'Find a doctor' } },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Créer son compte et l’ouvrir', en: 'Create an account and get into it' },
      },
    ],
  },
  {
    id: 'goal:work',
    label: { fr: 'Chercher du travail', en: 'Look for work' },
    needs: [
      { dimension: 'digcomp:1.1', level: { band: 'basic' }, why: { fr: 'Trouver des annonces', en: 'Find offers' } },
      { dimension: 'digcomp:3.1', level: { band: 'basic' }, why: { fr: 'Écrire son CV', en: 'Write a CV' } },
      {
        dimension: 'digcomp:2.1',
        level: { band: 'basic' },
        why: { fr: 'Écrire à un employeur', en: 'Write to an employer' },
      },
      {
        dimension: 'digcomp:2.2',
        level: { band: 'basic' },
        why: { fr: 'Joindre un document', en: 'Attach a document' },
      },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Gérer son espace personnel', en: 'Manage a personal space' },
      },
    ],
  },
  {
    id: 'goal:school',
    label: { fr: 'Suivre l’école de mes enfants', en: 'Follow my children at school' },
    needs: [
      {
        dimension: 'digcomp:2.1',
        level: { band: 'basic' },
        why: { fr: 'Lire les messages de l’école', en: 'Read messages from the school' },
      },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Ouvrir l’espace des parents', en: 'Get into the parents’ space' },
      },
      {
        dimension: 'digcomp:1.3',
        level: { band: 'basic' },
        why: { fr: 'Garder les documents reçus', en: 'Keep the documents received' },
      },
    ],
  },
  {
    id: 'goal:bank',
    label: { fr: 'Voir mes comptes en sécurité', en: 'Bank safely' },
    needs: [
      {
        dimension: 'digcomp:4.2',
        level: { band: 'basic' },
        why: { fr: 'Payer sans se faire tromper', en: 'Pay without being tricked' },
      },
      {
        dimension: 'digcomp:4.1',
        level: { band: 'basic' },
        why: { fr: 'Verrouiller son appareil', en: 'Lock one’s device' },
      },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Gérer ses codes d’accès', en: 'Manage access codes' },
      },
      {
        dimension: 'digcomp:1.2',
        level: { band: 'basic' },
        why: { fr: 'Reconnaître le vrai site', en: 'Recognise the real site' },
      },
    ],
  },
  {
    id: 'goal:buy-sell',
    label: { fr: 'Acheter ou vendre en ligne', en: 'Buy or sell online' },
    needs: [
      {
        dimension: 'digcomp:1.1',
        level: { band: 'basic' },
        why: { fr: 'Trouver ce que l’on cherche', en: 'Find what one looks for' },
      },
      {
        dimension: 'digcomp:1.2',
        level: { band: 'basic' },
        why: { fr: 'Juger le sérieux d’une annonce', en: 'Judge whether an offer is sound' },
      },
      { dimension: 'digcomp:4.2', level: { band: 'basic' }, why: { fr: 'Payer en sécurité', en: 'Pay safely' } },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Ouvrir et gérer un compte', en: 'Open and manage an account' },
      },
    ],
  },
  {
    id: 'goal:photos',
    label: { fr: 'Garder mes photos', en: 'Keep my photos' },
    needs: [
      {
        dimension: 'digcomp:1.3',
        level: { band: 'basic' },
        why: { fr: 'Ranger et retrouver ses photos', en: 'Tidy and find photos' },
      },
      {
        dimension: 'digcomp:2.2',
        level: { band: 'basic' },
        why: { fr: 'Les envoyer à ses proches', en: 'Send them to family' },
      },
      {
        dimension: 'digcomp:3.2',
        level: { band: 'basic' },
        why: { fr: 'Recadrer ou assembler', en: 'Crop or combine' },
      },
      {
        dimension: 'digcomp:4.1',
        level: { band: 'basic' },
        why: { fr: 'Faire une copie de secours', en: 'Make a safety copy' },
      },
    ],
  },
  {
    id: 'goal:phone',
    label: { fr: 'Me servir de mon téléphone', en: 'Use my phone' },
    needs: [
      {
        dimension: 'jalon:0.2',
        level: 'groundwork',
        why: { fr: 'Toucher, glisser, agrandir', en: 'Tap, swipe, enlarge' },
      },
      { dimension: 'jalon:0.5', level: 'groundwork', why: { fr: 'Reconnaître les icônes', en: 'Recognise the icons' } },
      { dimension: 'jalon:0.6', level: 'groundwork', why: { fr: 'Se connecter au Wi-Fi', en: 'Join the Wi-Fi' } },
      {
        dimension: 'digcomp:5.2',
        level: { band: 'basic' },
        why: { fr: 'Choisir et régler ses applications', en: 'Choose and set up apps' },
      },
    ],
  },
  {
    id: 'goal:rights',
    label: { fr: 'Faire mes papiers, demander mes droits', en: 'Do my paperwork, claim my rights' },
    needs: [
      {
        dimension: 'digcomp:2.3',
        level: { band: 'basic' },
        why: { fr: 'Faire une démarche en ligne', en: 'Carry out a procedure online' },
      },
      {
        dimension: 'digcomp:1.1',
        level: { band: 'basic' },
        why: { fr: 'Trouver le bon service', en: 'Find the right service' },
      },
      {
        dimension: 'digcomp:1.3',
        level: { band: 'basic' },
        why: { fr: 'Garder ses justificatifs', en: 'Keep supporting documents' },
      },
      {
        dimension: 'digcomp:2.6',
        level: { band: 'basic' },
        why: { fr: 'Gérer ses comptes', en: 'Manage one’s accounts' },
      },
    ],
  },
  {
    id: 'goal:fun',
    label: { fr: 'Me distraire', en: 'Have fun' },
    needs: [
      {
        dimension: 'digcomp:1.1',
        level: { band: 'basic' },
        why: { fr: 'Trouver une vidéo ou un jeu', en: 'Find a video or a game' },
      },
      {
        dimension: 'digcomp:4.3',
        level: { band: 'basic' },
        why: { fr: 'Garder un usage qui fait du bien', en: 'Keep a use that does good' },
      },
      {
        dimension: 'jalon:0.6',
        level: 'groundwork',
        why: { fr: 'Se connecter pour regarder', en: 'Connect in order to watch' },
      },
    ],
  },
];
