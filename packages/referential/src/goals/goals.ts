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
export const GOALS: readonly Goal[] = /* @__PURE__ */ allGoals();

function allGoals(): readonly Goal[] {
  const BASIC: Level = { band: 'basic' };
  const INTERMEDIATE: Level = { band: 'intermediate' };
  const ADVANCED: Level = { band: 'advanced' };
  return [
    goal('goal:family', 'Écrire à mes proches', 'Write to my family and friends', [
      need('digcomp:2.1', BASIC, 'Écrire un message et lire la réponse', 'Write a message and read the reply'),
      need('jalon:0.3', 'groundwork', 'Écrire avec le clavier', 'Write with the keyboard'),
      need('digcomp:2.5', BASIC, 'Trouver le ton qui convient', 'Find the tone that suits'),
    ]),
    goal('goal:video-call', 'Voir mes proches en vidéo', 'See my family on video', [
      need('digcomp:2.1', BASIC, 'Lancer un appel vidéo et y répondre', 'Start a video call and take one'),
      need('jalon:0.6', 'groundwork', 'Avoir Internet pendant l’appel', 'Stay online during the call'),
      need('digcomp:5.1', BASIC, 'Faire revenir le son ou l’image', 'Bring back the sound or the picture'),
    ]),
    goal('goal:taxes', 'Déclarer mes impôts', 'Declare my taxes', [
      need('digcomp:2.3', INTERMEDIATE, 'Remplir la déclaration en ligne', 'Fill in the return online'),
      need('digcomp:2.6', BASIC, 'Entrer dans son espace personnel', 'Get into a personal space'),
      need('digcomp:4.2', BASIC, 'Garder ses informations privées', 'Keep private information private'),
      need('digcomp:1.3', BASIC, 'Garder la déclaration et la retrouver', 'Keep the return and find it again'),
    ]),
    goal('goal:doctor', 'Prendre rendez-vous chez le médecin', 'Book a doctor', [
      need('digcomp:2.3', BASIC, 'Réserver sur un service en ligne', 'Book with an online service'),
      need('digcomp:1.1', BASIC, 'Trouver un médecin près de chez soi', 'Find a doctor nearby'),
      need('digcomp:2.6', BASIC, 'Créer un compte et l’ouvrir à nouveau', 'Create an account and open it again'),
    ]),
    goal('goal:work', 'Chercher du travail', 'Look for work', [
      need('digcomp:1.1', INTERMEDIATE, 'Chercher des annonces et les trier', 'Search job offers and sort them'),
      need('digcomp:3.1', BASIC, 'Écrire une lettre simple', 'Write a simple letter'),
      need('digcomp:2.1', BASIC, 'Répondre à un employeur', 'Reply to an employer'),
      need('digcomp:2.2', BASIC, 'Joindre un document à un message', 'Attach a document to a message'),
      need('digcomp:2.6', INTERMEDIATE, 'Choisir ce qu’un employeur voit de soi', 'Choose what an employer sees'),
    ]),
    goal('goal:school', 'Suivre l’école de mes enfants', 'Follow my children at school', [
      need('digcomp:2.1', BASIC, 'Lire les messages de l’école et y répondre', 'Read the school’s messages and reply'),
      need('digcomp:2.6', BASIC, 'Ouvrir l’espace des parents', 'Open the parents’ space'),
      need('digcomp:1.3', BASIC, 'Garder les documents de l’école', 'Keep the school’s documents'),
    ]),
    goal('goal:bank', 'Voir mes comptes en sécurité', 'Bank safely', [
      need('digcomp:4.2', BASIC, 'Payer avec prudence', 'Pay with care'),
      need(
        'digcomp:4.1',
        BASIC,
        'Verrouiller l’appareil qui ouvre le compte',
        'Lock the device that opens the account',
      ),
      need('digcomp:2.6', BASIC, 'Entrer dans son compte et en sortir', 'Sign in and sign out'),
      need('digcomp:1.2', BASIC, 'Reconnaître le vrai site de la banque', 'Recognise the bank’s real site'),
    ]),
    goal('goal:buy-sell', 'Acheter ou vendre en ligne', 'Buy or sell online', [
      need('digcomp:1.1', BASIC, 'Chercher un objet', 'Search for an item'),
      need('digcomp:1.2', INTERMEDIATE, 'Juger une annonce et son vendeur', 'Judge an offer and its seller'),
      need('digcomp:4.2', BASIC, 'Payer ou être payé avec prudence', 'Pay or get paid with care'),
      need('digcomp:2.6', BASIC, 'Créer un compte et s’en servir', 'Create an account and use it'),
    ]),
    goal('goal:photos', 'Garder mes photos', 'Keep my photos', [
      need('digcomp:1.3', INTERMEDIATE, 'Ranger ses photos et en faire une copie', 'Sort photos and copy them'),
      need('digcomp:2.2', BASIC, 'Envoyer une photo à un proche', 'Send a photo to someone close'),
      need('digcomp:3.2', BASIC, 'Couper ou éclaircir une photo', 'Crop or brighten a photo'),
      need('digcomp:4.1', BASIC, 'Protéger l’appareil où sont les photos', 'Protect the device that holds the photos'),
    ]),
    goal('goal:phone', 'Me servir de mon téléphone', 'Use my phone', [
      need('jalon:0.2', 'groundwork', 'Toucher, faire glisser, agrandir', 'Touch, swipe, zoom'),
      need('jalon:0.5', 'groundwork', 'Reconnaître les dessins de l’écran', 'Recognise the drawings on the screen'),
      need('jalon:0.6', 'groundwork', 'Relier le téléphone à Internet', 'Get the phone online'),
      need('digcomp:5.2', BASIC, 'Régler la taille du texte et le son', 'Set the text size and the sound'),
    ]),
    goal('goal:rights', 'Faire mes papiers, demander mes droits', 'Do my paperwork, claim my rights', [
      need('digcomp:2.3', INTERMEDIATE, 'Faire une demande et la suivre', 'Make a claim and follow it'),
      need('digcomp:1.1', BASIC, 'Trouver le bon service public', 'Find the right public service'),
      need('digcomp:1.3', BASIC, 'Garder les documents demandés', 'Keep the documents asked for'),
      need('digcomp:2.6', BASIC, 'Ouvrir ses espaces personnels', 'Open personal spaces'),
    ]),
    goal('goal:fun', 'Me distraire', 'Have fun', [
      need('digcomp:1.1', BASIC, 'Trouver un jeu ou une vidéo', 'Find a game or a video'),
      need('digcomp:4.3', BASIC, 'Garder aussi du temps sans écran', 'Keep some time away from screens'),
      need('jalon:0.6', 'groundwork', 'Avoir Internet pour jouer ou regarder', 'Be online to play or watch'),
    ]),
    goal('goal:travel', 'Préparer un trajet, prendre un billet', 'Plan a trip, get a ticket', [
      need('digcomp:1.1', INTERMEDIATE, 'Comparer les trajets et les prix', 'Compare trips and prices'),
      need('digcomp:4.2', BASIC, 'Payer le billet avec prudence', 'Pay for the ticket with care'),
      need('digcomp:1.3', BASIC, 'Garder le billet et le retrouver', 'Keep the ticket and find it again'),
      need('digcomp:2.1', BASIC, 'Recevoir le message qui confirme', 'Receive the message that confirms'),
    ]),
    goal('goal:health-space', 'Ouvrir mon espace santé', 'Open my health space', [
      need('digcomp:2.6', BASIC, 'Créer son espace et y entrer', 'Create the space and get into it'),
      need('digcomp:4.2', INTERMEDIATE, 'Choisir qui voit ses documents de santé', 'Choose who sees health documents'),
      need('digcomp:1.3', BASIC, 'Ajouter un document et le retrouver', 'Add a document and find it again'),
      need('digcomp:1.2', BASIC, 'Voir si un conseil de santé est fiable', 'See if health advice can be trusted'),
    ]),
    goal('goal:learn', 'Apprendre quelque chose', 'Learn something', [
      need('digcomp:5.4', BASIC, 'Dire ce que l’on veut apprendre', 'Say what one wants to learn'),
      need('digcomp:1.1', BASIC, 'Trouver un cours ou une vidéo', 'Find a course or a video'),
      need('digcomp:1.2', BASIC, 'Choisir un cours sérieux', 'Choose a sound course'),
    ]),
    goal('goal:news', 'Suivre l’actualité', 'Follow the news', [
      need('digcomp:1.2', INTERMEDIATE, 'Comparer plusieurs sources', 'Compare several sources'),
      need('digcomp:1.1', BASIC, 'Trouver un journal ou une radio en ligne', 'Find a newspaper or a radio online'),
      need('digcomp:2.2', INTERMEDIATE, 'Vérifier une nouvelle avant de la partager', 'Check news before sharing it'),
    ]),
    goal('goal:find-my-way', 'Trouver mon chemin', 'Find my way', [
      need('digcomp:1.1', BASIC, 'Chercher une adresse sur un plan', 'Look up an address on a map'),
      need('jalon:0.2', 'groundwork', 'Agrandir et déplacer le plan', 'Zoom and move the map'),
      need('digcomp:4.2', BASIC, 'Choisir quand donner sa position', 'Choose when to give one’s location'),
    ]),
    goal('goal:read-listen', 'Lire ou écouter de la musique', 'Read or listen to music', [
      need('digcomp:1.1', BASIC, 'Trouver un livre ou une chanson', 'Find a book or a song'),
      need('jalon:0.6', 'groundwork', 'Avoir Internet pour écouter', 'Be online to listen'),
      need('digcomp:3.3', BASIC, 'Savoir ce que l’on peut copier', 'Know what may be copied'),
    ]),
    goal('goal:cv', 'Faire mon CV', 'Make my CV', [
      need('digcomp:3.1', BASIC, 'Écrire son parcours dans un document', 'Write one’s career in a document'),
      need('digcomp:3.2', BASIC, 'Partir d’un modèle et le changer', 'Start from a template and change it'),
      need('digcomp:1.3', BASIC, 'Garder le document et le retrouver', 'Keep the document and find it again'),
      need('jalon:0.3', 'groundwork', 'Écrire avec le clavier', 'Write with the keyboard'),
    ]),
    goal('goal:local-life', 'Participer à la vie locale', 'Take part in local life', [
      need('digcomp:2.3', BASIC, 'Trouver une association ou un débat', 'Find a charity or a debate'),
      need('digcomp:2.4', BASIC, 'Rejoindre un groupe en ligne', 'Join a group online'),
      need('digcomp:2.5', BASIC, 'Donner son avis avec respect', 'Give an opinion with respect'),
    ]),
    goal('goal:help-someone', 'Aider quelqu’un avec le numérique', 'Help someone with digital tools', [
      need('digcomp:5.4', ADVANCED, 'Donner confiance à une autre personne', 'Help another person trust themselves'),
      need(
        'digcomp:4.2',
        INTERMEDIATE,
        'Protéger aussi les données de cette personne',
        'Protect that person’s data too',
      ),
      need('digcomp:5.1', INTERMEDIATE, 'Chercher d’où vient une panne', 'Look for what causes a breakdown'),
      need('digcomp:2.3', INTERMEDIATE, 'Connaître les démarches courantes', 'Know the usual public services'),
    ]),
    goal('goal:housing', 'Trouver ou gérer mon logement', 'Find or manage my home', [
      need(
        'digcomp:1.1',
        INTERMEDIATE,
        'Chercher un logement et trier les annonces',
        'Search for a home and sort the offers',
      ),
      need('digcomp:1.2', INTERMEDIATE, 'Repérer une annonce qui trompe', 'Spot an offer that misleads'),
      need('digcomp:2.3', BASIC, 'Demander un logement ou une aide', 'Apply for a home or for support'),
      need('digcomp:1.3', BASIC, 'Réunir les documents du dossier', 'Gather the documents of the file'),
    ]),
    goal('goal:sort-email', 'Trier mes messages', 'Sort my e-mail', [
      need(
        'digcomp:1.3',
        INTERMEDIATE,
        'Classer les messages, supprimer les autres',
        'File messages and delete the others',
      ),
      need('digcomp:2.1', BASIC, 'Lire un message et y répondre', 'Read a message and reply'),
      need('digcomp:4.2', INTERMEDIATE, 'Repérer un message piégé', 'Spot a trick message'),
    ]),
    goal('goal:avoid-scams', 'Éviter les arnaques', 'Avoid scams', [
      need('digcomp:4.2', INTERMEDIATE, 'Reconnaître les ruses des voleurs', 'Recognise the tricks of thieves'),
      need('digcomp:1.2', BASIC, 'Voir d’où vient un message', 'See where a message comes from'),
      need('digcomp:4.1', BASIC, 'Choisir des mots de passe solides', 'Choose strong passwords'),
      need('digcomp:2.6', BASIC, 'Laisser moins de traces en ligne', 'Leave fewer traces online'),
    ]),
    goal('goal:new-device', 'Installer un nouvel appareil', 'Set up a new device', [
      need('digcomp:5.1', BASIC, 'Suivre les étapes de l’installation', 'Follow the steps of the set-up'),
      need('digcomp:5.2', BASIC, 'Régler l’écran et le son à son goût', 'Set screen and sound to one’s taste'),
      need('digcomp:4.1', BASIC, 'Verrouiller l’appareil dès le départ', 'Lock the device from the start'),
      need('jalon:0.6', 'groundwork', 'Relier l’appareil à Internet', 'Get the device online'),
    ]),
  ];
}

function goal(id: GoalId, fr: string, en: string, needs: readonly GoalNeed[]): Goal {
  return { id, label: { fr, en }, needs };
}

function need(dimension: DimensionId, level: GoalNeed['level'], fr: string, en: string): GoalNeed {
  return { dimension, level, why: { fr, en } };
}
