import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a telephone say. */
export const phoneMessages: EvidenceMessages = {
  'typed-key-wrong': {
    seen: { fr: 'A d’abord écrit une autre clé Wi-Fi.', en: 'First typed another Wi-Fi key.' },
    tip: {
      fr: 'Recopiez la clé signe par signe. Gardez les majuscules.',
      en: 'Copy the key one sign at a time. Keep the capitals.',
    },
  },
  'allowed-everything': {
    seen: { fr: 'A tout autorisé à une application.', en: 'Allowed an application everything.' },
    tip: {
      fr: 'Autorisez seulement ce qui sert à l’application.',
      en: 'Allow only what the application needs.',
    },
  },
  'look-alike-installed': {
    seen: {
      fr: 'A installé une application qui imite la vraie.',
      en: 'Installed an application that imitates the real one.',
    },
    tip: {
      fr: 'Avant d’installer, lisez le nom de l’éditeur.',
      en: 'Before installing, read the name of the publisher.',
    },
  },
  'other-network-joined': {
    seen: { fr: 'S’est connecté à un autre réseau Wi-Fi.', en: 'Joined another Wi-Fi network.' },
    tip: { fr: 'Cherchez le nom du réseau écrit sur le papier.', en: 'Look for the network’s name on the paper.' },
  },
};
