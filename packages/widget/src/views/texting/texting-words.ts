import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What the telephone says itself; conversations come from the item. */
export interface TextingWords {
  readonly title: string;
  readonly conversations: string;
  readonly back: string;
  readonly backToConversation: string;
  readonly unread: string;
  /** The button that leads to what can be done with a conversation. */
  readonly about: string;
  readonly unknown: string;
  readonly group: (members: string) => string;
  readonly me: string;
  readonly yourText: string;
  readonly send: string;
  readonly writeFirst: string;
  readonly photo: string;
  readonly photos: string;
  readonly leaveOut: string;
  readonly chosen: (photo: string) => string;
  readonly replies: string;
  readonly remove: string;
  readonly mute: string;
  readonly unmute: string;
  readonly block: string;
  readonly unblock: string;
  readonly report: string;
  /** Where several people read. */
  readonly reportGroup: string;
  /** Marks and live announcements. */
  readonly sent: string;
  readonly removed: string;
  readonly muted: string;
  readonly unmuted: string;
  readonly blocked: string;
  readonly unblocked: string;
  readonly reported: string;
  readonly groupReported: string;
  readonly linkFollowed: (link: string) => string;
}

/** What the telephone says itself; conversations come from the item. */
export const textingWords: InEachLanguage<TextingWords> = {
  fr: {
    title: 'Messages',
    conversations: 'Conversations',
    back: 'Retour',
    backToConversation: 'Retour à la conversation',
    unread: 'Non lu',
    about: 'Options',
    unknown: 'Ce numéro n’est pas dans vos contacts.',
    group: (members) => `Groupe : ${members} et vous`,
    me: 'Vous',
    yourText: 'Votre message',
    send: 'Envoyer',
    writeFirst: 'Écrivez d’abord votre message.',
    photo: 'Photo',
    photos: 'Vos photos',
    leaveOut: 'Retirer la photo',
    chosen: (photo) => `Photo choisie : ${photo}`,
    replies: 'Réponses toutes prêtes',
    remove: 'Supprimer',
    mute: 'Couper le son',
    unmute: 'Remettre le son',
    block: 'Bloquer ce numéro',
    unblock: 'Débloquer ce numéro',
    report: 'Signaler ce numéro',
    reportGroup: 'Signaler ce groupe',
    sent: 'Message envoyé',
    removed: 'Message supprimé',
    muted: 'Son coupé',
    unmuted: 'Son remis',
    blocked: 'Numéro bloqué',
    unblocked: 'Numéro débloqué',
    reported: 'Numéro signalé',
    groupReported: 'Groupe signalé',
    linkFollowed: (link) => `Vous avez ouvert le lien : ${link}`,
  },
  en: {
    title: 'Messages',
    conversations: 'Conversations',
    back: 'Back',
    backToConversation: 'Back to the conversation',
    unread: 'Unread',
    about: 'Options',
    unknown: 'This number is not among your contacts.',
    group: (members) => `Group: ${members} and you`,
    me: 'You',
    yourText: 'Your message',
    send: 'Send',
    writeFirst: 'Write your message first.',
    photo: 'Photo',
    photos: 'Your photos',
    leaveOut: 'Take the photo out',
    chosen: (photo) => `Photo chosen: ${photo}`,
    replies: 'Ready-made replies',
    remove: 'Delete',
    mute: 'Mute',
    unmute: 'Unmute',
    block: 'Block this number',
    unblock: 'Unblock this number',
    report: 'Report this number',
    reportGroup: 'Report this group',
    sent: 'Message sent',
    removed: 'Message deleted',
    muted: 'Muted',
    unmuted: 'Unmuted',
    blocked: 'Number blocked',
    unblocked: 'Number unblocked',
    reported: 'Number reported',
    groupReported: 'Group reported',
    linkFollowed: (link) => `You opened the link: ${link}`,
  },
};
