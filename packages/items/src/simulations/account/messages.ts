import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a sign-in area say. */
export const accountMessages: EvidenceMessages = {
  'password-has-name': {
    seen: { fr: 'A choisi un mot de passe avec son nom dedans.', en: 'Chose a password with the name in it.' },
    tip: {
      fr: 'Un mot de passe sans votre nom est plus dur à deviner.',
      en: 'A password without your name is harder to guess.',
    },
  },
  'password-too-short': {
    seen: { fr: 'A d’abord écrit un mot de passe trop court.', en: 'First typed a password that was too short.' },
    tip: {
      fr: 'Mettez 3 ou 4 mots à la suite. Le mot de passe devient long.',
      en: 'Put 3 or 4 words together. The password becomes long.',
    },
  },
  'passwords-differ': {
    seen: { fr: 'A écrit 2 mots de passe différents.', en: 'Typed 2 different passwords.' },
    tip: { fr: 'Affichez le mot de passe pour le relire.', en: 'Show the password to read it again.' },
  },
  'password-mistyped': {
    seen: { fr: 'A écrit un autre mot de passe que le sien.', en: 'Typed another password than the one there is.' },
    tip: {
      fr: 'Regardez les majuscules. Affichez le mot de passe pour le relire.',
      en: 'Look at the capitals. Show the password to read it again.',
    },
  },
  'address-mistyped': {
    seen: { fr: 'A écrit une autre adresse e-mail.', en: 'Typed another e-mail address.' },
    tip: { fr: 'Recopiez l’adresse signe par signe.', en: 'Copy the address one sign at a time.' },
  },
  'code-mistyped': {
    seen: {
      fr: 'A recopié un autre code que celui du message.',
      en: 'Typed another code than the one in the message.',
    },
    tip: {
      fr: 'Lisez le code sur le téléphone, chiffre par chiffre.',
      en: 'Read the code on the phone, digit by digit.',
    },
  },
  'code-given-away': {
    seen: { fr: 'A donné le code à la personne au téléphone.', en: 'Gave the code to the person on the phone.' },
    tip: {
      fr: 'Un code reçu est pour vous seul. Gardez-le pour vous.',
      en: 'A code you receive is for you alone. Keep it to yourself.',
    },
  },
  'stayed-signed-in': {
    seen: {
      fr: 'Est resté connecté sur un ordinateur partagé.',
      en: 'Stayed signed in on a shared computer.',
    },
    tip: {
      fr: 'D’autres personnes utilisent cet ordinateur. Décochez « Rester connecté ».',
      en: 'Other people use this computer. Untick “Stay signed in”.',
    },
  },
  'look-alike-provider': {
    seen: { fr: 'A continué sur une page qui imite la vraie.', en: 'Went on with a page that imitates the real one.' },
    tip: {
      fr: 'Lisez l’adresse de la page avant de continuer.',
      en: 'Read the address of the page before going on.',
    },
  },
  'accepted-all-cookies': {
    seen: { fr: 'A accepté tous les cookies.', en: 'Accepted all the cookies.' },
    tip: { fr: 'Vous pouvez refuser. La page marche aussi.', en: 'You can refuse. The page works too.' },
  },
};
