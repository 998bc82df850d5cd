import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a page of results say. */
export const searchMessages: EvidenceMessages = {
  'advertisement-opened': {
    seen: { fr: 'A ouvert une annonce.', en: 'Opened an advertisement.' },
    tip: {
      fr: 'Le mot « Annonce » montre une publicité. Regardez plus bas.',
      en: 'The word “Ad” shows an advertisement. Look further down.',
    },
  },
  'typed-without-searching': {
    seen: { fr: 'A écrit des mots sans lancer la recherche.', en: 'Typed words without starting the search.' },
    tip: {
      fr: 'Appuyez sur « Chercher », ou sur la touche Entrée.',
      en: 'Press “Search”, or the Enter key.',
    },
  },
  'took-first-result': {
    seen: {
      fr: 'A ouvert d’abord le premier résultat affiché.',
      en: 'Opened the first result shown to begin with.',
    },
    tip: {
      fr: 'Lisez le titre et l’adresse de chaque résultat.',
      en: 'Read the title and the address of each result.',
    },
  },
  'other-result-opened': {
    seen: { fr: 'A ouvert un autre résultat que celui demandé.', en: 'Opened another result than the one asked for.' },
    tip: {
      fr: 'Revenez aux résultats, puis lisez leurs adresses.',
      en: 'Go back to the results, then read their addresses.',
    },
  },
};
