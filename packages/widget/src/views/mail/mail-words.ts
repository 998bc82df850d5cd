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
  readonly leadsTo: string;
  readonly replyTo: (subject: string) => string;
  readonly yourText: string;
  readonly writeFirst: string;
  /** Marks and live announcements. */
  readonly replied: string;
  readonly reported: string;
  readonly removed: string;
  readonly linkFollowed: (label: string) => string;
  readonly compose: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly forwarding: (subject: string) => string;
  readonly forwarded: string;
  readonly sent: string;
  readonly others: string;
  readonly subject: string;
  readonly contacts: string;
  readonly addressFirst: string;
  readonly attach: string;
  readonly attached: (file: string) => string;
  readonly detach: string;
  readonly files: string;
  readonly move: string;
  readonly moveWhere: string;
  readonly moved: (folder: string) => string;
  readonly trust: string;
  readonly doubt: string;
  readonly whatDoubt: string;
  readonly line: string;
  readonly link: string;
  readonly trusted: string;
  readonly doubted: string;
}

/** What a mailbox says itself; its messages come from the item. */
export const mailWords: InEachLanguage<MailWords> = {
  fr: {
    title: 'Messagerie',
    inbox: 'Boîte de réception',
    account: 'Adresse :',
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
    leadsTo: 'mène à',
    replyTo: (subject) => `Réponse : ${subject}`,
    yourText: 'Votre message',
    writeFirst: 'Écrivez d’abord votre message.',
    replied: 'Réponse envoyée',
    reported: 'Message signalé',
    removed: 'Message supprimé',
    linkFollowed: (label) => `Vous avez ouvert le lien : ${label}`,
    compose: 'Nouveau message',
    replyAll: 'Répondre à tous',
    forward: 'Transférer',
    forwarding: (subject) => `Transférer : ${subject}`,
    forwarded: 'Message transféré',
    sent: 'Message envoyé',
    others: 'Aussi à',
    subject: 'Objet',
    contacts: 'Vos contacts',
    addressFirst: 'Écrivez d’abord une adresse, avec un @.',
    attach: 'Joindre un document',
    attached: (file) => `Document joint : ${file}`,
    detach: 'Retirer',
    files: 'Vos documents',
    move: 'Ranger',
    moveWhere: 'Dans quel dossier ?',
    moved: (folder) => `Rangé : ${folder}`,
    trust: 'Ce message me paraît honnête',
    doubt: 'Je me méfie',
    whatDoubt: 'Qu’est-ce qui vous fait douter ?',
    line: 'Texte',
    link: 'Lien',
    trusted: 'Vous le trouvez honnête',
    doubted: 'Vous vous méfiez',
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
    leadsTo: 'leads to',
    replyTo: (subject) => `Reply: ${subject}`,
    yourText: 'Your message',
    writeFirst: 'Write your message first.',
    replied: 'Reply sent',
    reported: 'Message reported',
    removed: 'Message deleted',
    compose: 'New message',
    replyAll: 'Reply to all',
    forward: 'Forward',
    forwarding: (subject) => `Forward: ${subject}`,
    forwarded: 'Message forwarded',
    sent: 'Message sent',
    others: 'Also to',
    subject: 'Subject',
    contacts: 'Your contacts',
    addressFirst: 'Write an address first, with an @.',
    attach: 'Attach a document',
    attached: (file) => `Document attached: ${file}`,
    detach: 'Take out',
    files: 'Your documents',
    move: 'Put away',
    moveWhere: 'In which folder?',
    moved: (folder) => `Put away: ${folder}`,
    trust: 'This message looks honest to me',
    doubt: 'I have doubts',
    whatDoubt: 'What makes you doubt?',
    line: 'Text',
    link: 'Link',
    trusted: 'You find it honest',
    doubted: 'You have doubts',
    linkFollowed: (label) => `You opened the link: ${label}`,
  },
};
