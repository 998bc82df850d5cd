import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a browser say. */
export const browserMessages: EvidenceMessages = {
  'address-typed-as-search': {
    seen: {
      fr: 'Une espace ou une virgule était dans l’adresse : elle est partie en recherche.',
      en: 'A space or a comma was in the address: it was searched for.',
    },
    tip: {
      fr: 'Une adresse s’écrit sans espace, avec un point.',
      en: 'An address is written without spaces, with a dot.',
    },
  },
  'advertisement-opened': {
    seen: { fr: 'A ouvert une annonce.', en: 'Opened an advertisement.' },
    tip: {
      fr: 'Le mot « Annonce » montre une publicité. Regardez plus bas.',
      en: 'The word “Ad” shows an advertisement. Look further down.',
    },
  },
  'cookies-accepted-without-choosing': {
    seen: { fr: 'A accepté tous les cookies d’un site.', en: 'Accepted all the cookies of a site.' },
    tip: {
      fr: 'Vous pouvez aussi refuser, ou choisir un par un.',
      en: 'You can also refuse, or choose one by one.',
    },
  },
  'went-on-without-padlock': {
    seen: {
      fr: 'A continué sur une page non sécurisée.',
      en: 'Went on with a page that is not secure.',
    },
    tip: {
      fr: 'Cherchez le cadenas, à gauche de l’adresse.',
      en: 'Look for the padlock, to the left of the address.',
    },
  },
  'fake-download-pressed': {
    seen: {
      fr: 'A appuyé sur une publicité qui ressemble à un téléchargement.',
      en: 'Pressed an advertisement that looks like a download.',
    },
    tip: {
      fr: 'Cherchez le nom du document : son lien est le bon.',
      en: 'Look for the name of the document: its link is the one.',
    },
  },
  'alert-followed': {
    seen: {
      fr: 'A appuyé sur le bouton d’une alerte affichée par un site.',
      en: 'Pressed the button of an alert shown by a site.',
    },
    tip: {
      fr: 'Un site ne voit pas votre appareil. Fermez cette alerte avec la croix.',
      en: 'A site cannot see your device. Close such an alert with the cross.',
    },
  },
  'notifications-allowed': {
    seen: { fr: 'A autorisé les notifications d’un site.', en: 'Allowed the notifications of a site.' },
    tip: {
      fr: 'Bloquer n’empêche pas de lire la page.',
      en: 'Blocking does not keep you from reading the page.',
    },
  },
  'other-page-opened': {
    seen: { fr: 'A ouvert une autre page que celle demandée.', en: 'Opened another page than the one asked for.' },
    tip: {
      fr: 'Le bouton Retour ramène à la page d’avant.',
      en: 'The Back button leads to the page before.',
    },
  },
};
