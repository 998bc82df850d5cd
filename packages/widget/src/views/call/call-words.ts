import type { CallDeviceName } from '@jalon/items';
import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What the call says itself; people and what they say come from the item. */
export interface CallWords {
  readonly title: string;
  readonly calling: (name: string) => string;
  readonly answer: string;
  readonly decline: string;
  readonly declined: string;
  readonly callBack: string;
  readonly rejoin: string;
  readonly asks: Readonly<Record<CallDeviceName, string>>;
  readonly allow: string;
  readonly refuse: string;
  /** Name of the switch, and how it stands. */
  readonly device: Readonly<Record<CallDeviceName, string>>;
  readonly on: Readonly<Record<CallDeviceName, string>>;
  readonly off: Readonly<Record<CallDeviceName, string>>;
  readonly me: string;
  readonly volume: (level: number) => string;
  readonly louder: string;
  readonly softer: string;
  readonly silent: string;
  readonly captions: string;
  readonly hand: string;
  readonly handUp: string;
  readonly handDown: string;
  readonly chat: string;
  readonly yourText: string;
  readonly send: string;
  readonly writeFirst: string;
  readonly sent: string;
  readonly share: string;
  readonly shareWhat: string;
  readonly sharing: (name: string) => string;
  readonly stopSharing: string;
  readonly backToCall: string;
  readonly leave: string;
  readonly left: string;
  readonly inCall: string;
}

/** What the call says itself; people and what they say come from the item. */
export const callWords: InEachLanguage<CallWords> = {
  fr: {
    title: 'Appel vidéo',
    calling: (name) => `${name} vous appelle`,
    answer: 'Répondre',
    decline: 'Refuser',
    declined: 'Vous avez refusé l’appel.',
    callBack: 'Rappeler',
    rejoin: 'Revenir dans l’appel',
    asks: {
      microphone: 'L’appel veut utiliser votre micro.',
      camera: 'L’appel veut utiliser votre caméra.',
    },
    allow: 'Autoriser',
    refuse: 'Refuser',
    device: { microphone: 'Micro', camera: 'Caméra' },
    on: { microphone: 'Micro allumé', camera: 'Caméra allumée' },
    off: { microphone: 'Micro coupé', camera: 'Caméra coupée' },
    me: 'Vous',
    volume: (level) => `Son des autres : ${level} sur 4`,
    louder: 'Plus fort',
    softer: 'Moins fort',
    silent: 'Vous voyez les autres parler, sans le son.',
    captions: 'Sous-titres',
    hand: 'Lever la main',
    handUp: 'Main levée',
    handDown: 'Main baissée',
    chat: 'Écrire',
    yourText: 'Votre message',
    send: 'Envoyer',
    writeFirst: 'Écrivez d’abord votre message.',
    sent: 'Message envoyé à tous',
    share: 'Partager l’écran',
    shareWhat: 'Que voulez-vous montrer ?',
    sharing: (name) => `Les autres voient : ${name}`,
    stopSharing: 'Arrêter de montrer',
    backToCall: 'Retour à l’appel',
    leave: 'Quitter',
    left: 'Vous avez quitté l’appel.',
    inCall: 'Vous êtes dans l’appel.',
  },
  en: {
    title: 'Video call',
    calling: (name) => `${name} is calling you`,
    answer: 'Answer',
    decline: 'Decline',
    declined: 'You declined the call.',
    callBack: 'Call back',
    rejoin: 'Back to the call',
    asks: {
      microphone: 'The call wants to use your microphone.',
      camera: 'The call wants to use your camera.',
    },
    allow: 'Allow',
    refuse: 'Refuse',
    device: { microphone: 'Microphone', camera: 'Camera' },
    on: { microphone: 'Microphone on', camera: 'Camera on' },
    off: { microphone: 'Microphone off', camera: 'Camera off' },
    me: 'You',
    volume: (level) => `Sound of the others: ${level} out of 4`,
    louder: 'Louder',
    softer: 'Softer',
    silent: 'You see the others speak, without sound.',
    captions: 'Subtitles',
    hand: 'Raise your hand',
    handUp: 'Hand raised',
    handDown: 'Hand lowered',
    chat: 'Write',
    yourText: 'Your message',
    send: 'Send',
    writeFirst: 'Write your message first.',
    sent: 'Message sent to everybody',
    share: 'Share the screen',
    shareWhat: 'What do you want to show?',
    sharing: (name) => `The others see: ${name}`,
    stopSharing: 'Stop showing',
    backToCall: 'Back to the call',
    leave: 'Leave',
    left: 'You left the call.',
    inCall: 'You are in the call.',
  },
};
