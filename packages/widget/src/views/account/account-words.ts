import type { AccountError, AccountField, AccountScreen, AccountState } from '@jalon/items';
import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a sign-in area says itself; its messages, notes and lines come from the item. */
export interface AccountWords {
  readonly titles: Readonly<Record<AccountScreen, string>>;
  readonly fields: Readonly<Record<AccountField, string>>;
  readonly errors: Readonly<Record<AccountError, string>>;
  readonly send: Readonly<Record<'signIn' | 'create' | 'forgotten' | 'code' | 'renew' | 'provider' | 'change', string>>;
  readonly links: Readonly<Record<AccountScreen, string>>;
  readonly show: string;
  readonly stay: string;
  readonly shared: string;
  readonly notes: string;
  readonly phone: string;
  readonly mailbox: string;
  readonly rules: string;
  readonly met: string;
  readonly least: (count: number) => string;
  readonly digit: string;
  readonly capital: string;
  readonly sign: string;
  readonly strong: string;
  readonly guessed: string;
  readonly named: string;
  readonly invent: string;
  readonly codeSent: string;
  readonly or: string;
  readonly by: (name: string) => string;
  readonly hello: (name: string) => string;
  readonly menu: (name: string) => string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly accept: string;
  readonly refuse: string;
  readonly calls: (name: string) => string;
  readonly give: string;
  readonly hangUp: string;
  readonly call: Readonly<Partial<Record<AccountState['call'], string>>>;
}

/** What a sign-in area says itself; its messages, notes and lines come from the item. */
export const accountWords: InEachLanguage<AccountWords> = {
  fr: {
    titles: {
      signIn: 'Se connecter',
      create: 'Créer un compte',
      forgotten: 'Mot de passe oublié',
      code: 'Code de vérification',
      renew: 'Choisir un mot de passe',
      provider: 'Connexion',
      home: 'Mon espace',
      change: 'Changer le mot de passe',
      out: 'À bientôt',
    },
    fields: {
      email: 'Adresse e-mail',
      password: 'Mot de passe',
      fresh: 'Nouveau mot de passe',
      again: 'Encore une fois',
      code: 'Code reçu',
    },
    errors: {
      email: 'Vérifiez l’adresse e-mail.',
      'wrong-password': 'Ce mot de passe est différent du vôtre. Essayez encore.',
      'too-short': 'Ajoutez des lettres : il est encore court.',
      'no-digit': 'Ajoutez un chiffre.',
      'no-capital': 'Ajoutez une majuscule.',
      'no-sign': 'Ajoutez un signe, comme ! ou -',
      differs: 'Les deux mots de passe sont différents. Écrivez le même.',
      'wrong-code': 'Ce code est différent. Lisez-le sur le message.',
    },
    send: {
      signIn: 'Se connecter',
      create: 'Créer le compte',
      forgotten: 'Recevoir un code',
      code: 'Valider',
      renew: 'Enregistrer',
      provider: 'Continuer',
      change: 'Enregistrer',
    },
    links: {
      signIn: 'Retour à la connexion',
      create: 'Créer un compte',
      forgotten: 'Mot de passe oublié ?',
      code: 'Code',
      renew: 'Nouveau mot de passe',
      provider: 'Connexion',
      home: 'Retour à mon espace',
      change: 'Changer le mot de passe',
      out: 'Sortir',
    },
    show: 'Afficher le mot de passe',
    stay: 'Rester connecté',
    shared: 'Ordinateur partagé',
    notes: 'Votre papier',
    phone: 'Votre téléphone',
    mailbox: 'Vos e-mails',
    rules: 'Il faut :',
    met: 'c’est bon',
    least: (count) => `au moins ${count} lettres, chiffres ou signes`,
    digit: 'un chiffre',
    capital: 'une majuscule',
    sign: 'un signe, comme ! ou -',
    strong: 'Solide : difficile à deviner.',
    guessed: 'Encore facile à deviner.',
    named: 'Votre nom est dedans : facile à deviner.',
    invent: 'Inventez-le pour l’exercice. Gardez les vôtres pour vous.',
    codeSent: 'Nous venons de vous envoyer un code.',
    or: 'Ou bien',
    by: (name) => `Continuer avec ${name}`,
    hello: (name) => `Bonjour ${name}`,
    menu: (name) => `Compte de ${name}`,
    signOut: 'Se déconnecter',
    signedOut: 'La déconnexion est faite.',
    accept: 'Tout accepter',
    refuse: 'Tout refuser',
    calls: (name) => `Appel : ${name}`,
    give: 'Donner le code',
    hangUp: 'Raccrocher',
    call: { given: 'Vous avez donné le code.', hungUp: 'Appel terminé.' },
  },
  en: {
    titles: {
      signIn: 'Sign in',
      create: 'Create an account',
      forgotten: 'Forgotten password',
      code: 'Verification code',
      renew: 'Choose a password',
      provider: 'Signing in',
      home: 'My account',
      change: 'Change the password',
      out: 'See you soon',
    },
    fields: {
      email: 'E-mail address',
      password: 'Password',
      fresh: 'New password',
      again: 'Once again',
      code: 'Code received',
    },
    errors: {
      email: 'Check the e-mail address.',
      'wrong-password': 'This password is different from yours. Try again.',
      'too-short': 'Add letters: it is still short.',
      'no-digit': 'Add a digit.',
      'no-capital': 'Add a capital letter.',
      'no-sign': 'Add a sign, such as ! or -',
      differs: 'The two passwords are different. Type the same one.',
      'wrong-code': 'This code is different. Read it in the message.',
    },
    send: {
      signIn: 'Sign in',
      create: 'Create the account',
      forgotten: 'Get a code',
      code: 'Confirm',
      renew: 'Save',
      provider: 'Continue',
      change: 'Save',
    },
    links: {
      signIn: 'Back to sign in',
      create: 'Create an account',
      forgotten: 'Forgotten password?',
      code: 'Code',
      renew: 'New password',
      provider: 'Signing in',
      home: 'Back to my account',
      change: 'Change the password',
      out: 'Leave',
    },
    show: 'Show the password',
    stay: 'Stay signed in',
    shared: 'Shared computer',
    notes: 'Your paper',
    phone: 'Your phone',
    mailbox: 'Your e-mails',
    rules: 'It needs:',
    met: 'done',
    least: (count) => `at least ${count} letters, digits or signs`,
    digit: 'a digit',
    capital: 'a capital letter',
    sign: 'a sign, such as ! or -',
    strong: 'Strong: hard to guess.',
    guessed: 'Still easy to guess.',
    named: 'Your name is in it: easy to guess.',
    invent: 'Make it up for this exercise. Keep your own to yourself.',
    codeSent: 'We have just sent you a code.',
    or: 'Or',
    by: (name) => `Continue with ${name}`,
    hello: (name) => `Hello ${name}`,
    menu: (name) => `${name}’s account`,
    signOut: 'Sign out',
    signedOut: 'You are signed out.',
    accept: 'Accept all',
    refuse: 'Refuse all',
    calls: (name) => `Call: ${name}`,
    give: 'Give the code',
    hangUp: 'Hang up',
    call: { given: 'You gave the code.', hungUp: 'Call ended.' },
  },
};
