import type { DimensionId, GoalId } from '../ids.ts';
import type { Localised } from '../localised.ts';

/** What is said of a goal: its label, and what each dimension is needed for. */
export interface GoalWords {
  readonly label: Localised;
  readonly whys: Readonly<Partial<Record<DimensionId, Localised>>>;
}

/** The words of every goal that Jalon knows. */
export function goalWords(): Readonly<Record<GoalId, GoalWords>> {
  return {
    'goal:family': {
      label: said('Écrire à mes proches', 'Write to my family and friends'),
      whys: {
        'digcomp:2.1': said('Écrire un message et lire la réponse', 'Write a message and read the reply'),
        'jalon:0.3': said('Écrire avec le clavier', 'Write with the keyboard'),
        'digcomp:2.5': said('Trouver le ton qui convient', 'Find the right tone'),
      },
    },
    'goal:video-call': {
      label: said('Voir mes proches en vidéo', 'See my family on video'),
      whys: {
        'digcomp:2.1': said('Lancer un appel vidéo et y répondre', 'Make a video call and answer one'),
        'jalon:0.6': said('Avoir Internet pendant l’appel', 'Stay online during the call'),
        'digcomp:5.1': said('Faire revenir le son ou l’image', 'Bring back the sound or the picture'),
      },
    },
    'goal:taxes': {
      label: said('Déclarer mes impôts', 'Do my tax return'),
      whys: {
        'digcomp:2.3': said('Remplir la déclaration en ligne, sans aide', 'Fill in the return online, without help'),
        'digcomp:2.6': said('Entrer dans son espace personnel', 'Sign in to your tax account'),
        'digcomp:4.2': said('Garder ses informations privées', 'Keep personal information private'),
        'digcomp:1.3': said('Garder la déclaration et la retrouver', 'Keep the return and find it again'),
      },
    },
    'goal:doctor': {
      label: said('Prendre rendez-vous chez le médecin', 'Book a doctor’s appointment'),
      whys: {
        'digcomp:2.3': said('Réserver sur un service en ligne', 'Book on an online service'),
        'digcomp:1.1': said('Trouver un médecin près de chez soi', 'Find a doctor nearby'),
        'digcomp:2.6': said('Créer un compte et l’ouvrir à nouveau', 'Create an account and sign in again'),
      },
    },
    'goal:work': {
      label: said('Chercher du travail', 'Look for work'),
      whys: {
        'digcomp:1.1': said('Chercher des annonces et les trier', 'Search job adverts and sort them'),
        'digcomp:3.1': said('Écrire une lettre simple', 'Write a simple letter'),
        'digcomp:2.1': said('Répondre à un employeur', 'Reply to an employer'),
        'digcomp:2.2': said('Joindre un document à un message', 'Attach a document to a message'),
        'digcomp:2.6': said('Choisir ce qu’un employeur voit de soi', 'Choose what an employer sees'),
      },
    },
    'goal:school': {
      label: said('Suivre l’école de mes enfants', 'Follow my children at school'),
      whys: {
        'digcomp:2.1': said('Lire les messages de l’école et y répondre', 'Read the school’s messages and reply'),
        'digcomp:2.6': said('Ouvrir l’espace des parents', 'Sign in to the parents’ account'),
        'digcomp:1.3': said('Garder les documents de l’école', 'Keep the school’s documents'),
      },
    },
    'goal:bank': {
      label: said('Voir mes comptes en sécurité', 'See my bank accounts safely'),
      whys: {
        'digcomp:4.2': said('Payer avec prudence', 'Pay with care'),
        'digcomp:4.1': said('Verrouiller l’appareil qui ouvre le compte', 'Lock the device that opens the account'),
        'digcomp:2.6': said('Entrer dans son compte et en sortir', 'Sign in and sign out'),
        'digcomp:1.2': said('Reconnaître le vrai site de la banque', 'Recognise the bank’s real site'),
      },
    },
    'goal:buy-sell': {
      label: said('Acheter ou vendre en ligne', 'Buy or sell online'),
      whys: {
        'digcomp:1.1': said('Chercher un objet', 'Search for an item'),
        'digcomp:1.2': said('Juger une annonce et son vendeur', 'Judge an advert and its seller'),
        'digcomp:4.2': said('Payer ou être payé avec prudence', 'Pay or get paid with care'),
        'digcomp:2.6': said('Créer un compte et s’en servir', 'Create an account and use it'),
      },
    },
    'goal:photos': {
      label: said('Garder mes photos', 'Keep my photos'),
      whys: {
        'digcomp:1.3': said('Ranger ses photos et en faire une copie', 'Sort photos and copy them'),
        'digcomp:2.2': said('Envoyer une photo à un proche', 'Send a photo to someone close'),
        'digcomp:3.2': said('Couper ou éclaircir une photo', 'Crop or brighten a photo'),
        'digcomp:4.1': said('Protéger l’appareil où sont les photos', 'Protect the device that holds the photos'),
      },
    },
    'goal:phone': {
      label: said('Me servir de mon téléphone', 'Use my phone'),
      whys: {
        'jalon:0.2': said('Toucher, faire glisser, agrandir', 'Touch, swipe, zoom'),
        'jalon:0.5': said('Reconnaître les dessins de l’écran', 'Recognise the drawings on the screen'),
        'jalon:0.6': said('Relier le téléphone à Internet', 'Get the phone online'),
        'digcomp:5.2': said('Régler la taille du texte et le son', 'Set the text size and the sound'),
      },
    },
    'goal:rights': {
      label: said('Faire mes papiers, demander mes droits', 'Do my paperwork, claim my rights'),
      whys: {
        'digcomp:2.3': said('Faire une demande et la suivre', 'Make a claim and follow it'),
        'digcomp:1.1': said('Trouver le bon service public', 'Find the right public service'),
        'digcomp:1.3': said('Garder les documents demandés', 'Keep the documents asked for'),
        'digcomp:2.6': said('Ouvrir ses espaces personnels', 'Sign in to your accounts'),
      },
    },
    'goal:fun': {
      label: said('Me distraire', 'Have fun'),
      whys: {
        'digcomp:1.1': said('Trouver un jeu ou une vidéo', 'Find a game or a video'),
        'digcomp:4.3': said('Garder aussi du temps sans écran', 'Keep some time away from screens'),
        'jalon:0.6': said('Avoir Internet pour jouer ou regarder', 'Be online to play or watch'),
      },
    },
    'goal:travel': {
      label: said('Préparer un trajet, prendre un billet', 'Plan a trip, get a ticket'),
      whys: {
        'digcomp:1.1': said('Comparer les trajets et les prix', 'Compare trips and prices'),
        'digcomp:4.2': said('Payer le billet avec prudence', 'Pay for the ticket with care'),
        'digcomp:1.3': said('Garder le billet et le retrouver', 'Keep the ticket and find it again'),
        'digcomp:2.1': said('Recevoir le message qui confirme le trajet', 'Get the message that confirms the trip'),
      },
    },
    'goal:health-space': {
      label: said('Ouvrir mon espace santé', 'Open my online health record'),
      whys: {
        'digcomp:2.6': said('Créer son espace et y entrer', 'Create the record and sign in'),
        'digcomp:4.2': said('Choisir qui voit ses documents de santé', 'Choose who sees health documents'),
        'digcomp:1.3': said('Ajouter un document et le retrouver', 'Add a document and find it again'),
        'digcomp:1.2': said('Voir si un conseil de santé est fiable', 'See if health advice can be trusted'),
      },
    },
    'goal:learn': {
      label: said('Apprendre quelque chose', 'Learn something'),
      whys: {
        'digcomp:5.4': said('Dire ce que l’on veut apprendre', 'Say what you want to learn'),
        'digcomp:1.1': said('Trouver un cours ou une vidéo', 'Find a course or a video'),
        'digcomp:1.2': said('Choisir un cours sérieux', 'Choose a course you can trust'),
      },
    },
    'goal:news': {
      label: said('Suivre l’actualité', 'Follow the news'),
      whys: {
        'digcomp:1.2': said('Comparer plusieurs sources', 'Compare several sources'),
        'digcomp:1.1': said('Trouver un journal ou une radio en ligne', 'Find a newspaper or radio station online'),
        'digcomp:2.2': said('Vérifier une nouvelle avant de la partager', 'Check news before sharing it'),
      },
    },
    'goal:find-my-way': {
      label: said('Trouver mon chemin', 'Find my way'),
      whys: {
        'digcomp:1.1': said('Chercher une adresse sur un plan', 'Look up an address on a map'),
        'jalon:0.2': said('Agrandir et déplacer le plan', 'Zoom and move the map'),
        'digcomp:4.2': said('Choisir quand donner sa position', 'Choose when to share your location'),
      },
    },
    'goal:read-listen': {
      label: said('Lire ou écouter de la musique', 'Read or listen to music'),
      whys: {
        'digcomp:1.1': said('Trouver un livre ou une chanson', 'Find a book or a song'),
        'jalon:0.6': said('Avoir Internet pour écouter', 'Be online to listen'),
        'digcomp:3.3': said('Savoir ce que l’on peut copier', 'Know what may be copied'),
      },
    },
    'goal:cv': {
      label: said('Faire mon CV', 'Make my CV'),
      whys: {
        'digcomp:3.1': said('Écrire son parcours dans un document', 'Write down your work history'),
        'digcomp:3.2': said('Partir d’un modèle et le changer', 'Start from a template and change it'),
        'digcomp:1.3': said('Garder le document et le retrouver', 'Keep the document and find it again'),
        'jalon:0.3': said('Écrire avec le clavier', 'Write with the keyboard'),
      },
    },
    'goal:local-life': {
      label: said('Participer à la vie locale', 'Take part in local life'),
      whys: {
        'digcomp:2.3': said('Trouver une association ou un débat', 'Find a local group or a debate'),
        'digcomp:2.4': said('Rejoindre un groupe en ligne', 'Join a group online'),
        'digcomp:2.5': said('Donner son avis avec respect', 'Give an opinion with respect'),
      },
    },
    'goal:help-someone': {
      label: said('Aider quelqu’un avec le numérique', 'Help someone with digital tools'),
      whys: {
        'digcomp:5.4': said('Donner confiance à une autre personne', 'Help another person gain confidence'),
        'digcomp:4.2': said('Protéger aussi les données de cette personne', 'Protect that person’s data too'),
        'digcomp:5.1': said('Chercher d’où vient une panne', 'Look for what causes a fault'),
        'digcomp:2.3': said('Connaître les démarches courantes', 'Know the usual public services'),
      },
    },
    'goal:housing': {
      label: said('Trouver ou gérer mon logement', 'Find or manage my home'),
      whys: {
        'digcomp:1.1': said('Chercher un logement et trier les annonces', 'Search for a home and sort the adverts'),
        'digcomp:1.2': said('Repérer une annonce qui trompe', 'Spot a misleading advert'),
        'digcomp:2.3': said('Demander un logement ou une aide', 'Apply for a home or for support'),
        'digcomp:1.3': said('Réunir les documents du dossier', 'Gather the documents for the application'),
      },
    },
    'goal:sort-email': {
      label: said('Trier mes messages', 'Sort my e-mail'),
      whys: {
        'digcomp:1.3': said('Classer les messages, supprimer les autres', 'File messages and delete the others'),
        'digcomp:2.1': said('Lire un message et y répondre', 'Read a message and reply'),
        'digcomp:4.2': said('Repérer un message piégé', 'Spot a fraudulent message'),
      },
    },
    'goal:avoid-scams': {
      label: said('Éviter les arnaques', 'Avoid scams'),
      whys: {
        'digcomp:4.2': said('Reconnaître les ruses des voleurs', 'Recognise the tricks of thieves'),
        'digcomp:1.2': said('Voir d’où vient un message', 'See where a message comes from'),
        'digcomp:4.1': said('Choisir des mots de passe solides', 'Choose strong passwords'),
        'digcomp:2.6': said('Laisser moins de traces en ligne', 'Leave fewer traces online'),
      },
    },
    'goal:new-device': {
      label: said('Installer un nouvel appareil', 'Set up a new device'),
      whys: {
        'digcomp:5.1': said('Suivre les étapes de l’installation', 'Follow the steps of the set-up'),
        'digcomp:5.2': said('Régler l’écran et le son à son goût', 'Set the screen and the sound to suit you'),
        'digcomp:4.1': said('Verrouiller l’appareil dès le départ', 'Lock the device from the start'),
        'jalon:0.6': said('Relier l’appareil à Internet', 'Get the device online'),
      },
    },
  };
}

function said(fr: string, en: string): Localised {
  return { fr, en };
}
