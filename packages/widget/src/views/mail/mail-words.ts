import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a mailbox says itself; its messages come from the item. */
export interface MailWords {
  readonly title: string;
  readonly inbox: string;
  /** Before the address of the mailbox's owner. */
  readonly account: string;
  readonly none: string;
  readonly unread: string;
  readonly back: string;
  readonly backToMessage: string;
  readonly reply: string;
  readonly report: string;
  readonly remove: string;
  readonly send: string;
  readonly from: string;
  readonly to: string;
  readonly attachment: string;
  readonly attachments: string;
  readonly links: string;
  readonly leadsTo: string;
  readonly replyTo: (subject: string) => string;
  readonly yourText: string;
  readonly writeFirst: string;
  /** Marks and live announcements. */
  readonly replied: string;
  readonly reported: string;
  readonly removed: string;
  readonly linkFollowed: (label: string) => string;
}

/** What a mailbox says itself; its messages come from the item. */
export const mailWords: InEachLanguage<MailWords> = {
  fr: {
    title: 'Messagerie',
    inbox: 'Boîte de réception',
    account: 'Adresse :',
    none: 'Aucun message.',
    unread: 'Non lu',
    back: 'Retour',
    backToMessage: 'Retour au message',
    reply: 'Répondre',
    report: 'Signaler',
    remove: 'Supprimer',
    send: 'Envoyer',
    from: 'De',
    to: 'À',
    attachment: 'Pièce jointe',
    attachments: 'Pièces jointes',
    links: 'Liens',
    leadsTo: 'mène à',
    replyTo: (subject) => `Réponse : ${subject}`,
    yourText: 'Votre message',
    writeFirst: 'Écrivez d’abord votre message.',
    replied: 'Réponse envoyée',
    reported: 'Message signalé',
    removed: 'Message supprimé',
    linkFollowed: (label) => `Vous avez ouvert le lien : ${label}`,
  },
  en: {
    title: 'Mail',
    inbox: 'Inbox',
    account: 'Address:',
    none: 'No message.',
    unread: 'Unread',
    back: 'Back',
    backToMessage: 'Back to the message',
    reply: 'Reply',
    report: 'Report',
    remove: 'Delete',
    send: 'Send',
    from: 'From',
    to: 'To',
    attachment: 'Attachment',
    attachments: 'Attachments',
    links: 'Links',
    leadsTo: 'leads to',
    replyTo: (subject) => `Reply: ${subject}`,
    yourText: 'Your message',
    writeFirst: 'Write your message first.',
    replied: 'Reply sent',
    reported: 'Message reported',
    removed: 'Message deleted',
    linkFollowed: (label) => `You opened the link: ${label}`,
  },
};
