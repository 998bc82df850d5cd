import type { PaymentField } from '@jalon/items';
import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a shop's page and a bank's application say themselves; the rest comes from the item. */
export interface PaymentWords {
  readonly phone: string;
  readonly message: string;
  readonly open: string;
  readonly remove: string;
  readonly removed: string;
  readonly look: string;
  readonly heldBy: (owner: string) => string;
  readonly secure: string;
  readonly notSecure: string;
  readonly basket: string;
  readonly options: string;
  readonly deliveries: string;
  readonly chooseDelivery: string;
  readonly total: string;
  readonly free: string;
  readonly next: string;
  readonly leave: string;
  readonly back: string;
  readonly pay: (amount: string) => string;
  readonly cardTitle: string;
  readonly card: string;
  readonly practice: string;
  readonly cardBack: (expiry: string, code: string) => string;
  readonly fields: Readonly<Record<PaymentField, string>>;
  readonly hints: Readonly<Record<PaymentField, string>>;
  readonly errors: Readonly<Record<PaymentField, string>>;
  readonly strange: string;
  readonly onPage: (seller: string) => string;
  readonly bankAsks: string;
  readonly seller: string;
  readonly amount: string;
  readonly confirm: string;
  readonly refuse: string;
  readonly paid: string;
  readonly thanks: (amount: string, seller: string) => string;
  readonly declined: string;
  readonly nothingPaid: string;
  readonly transferred: string;
  readonly left: string;
}

/** What a shop's page and a bank's application say themselves; the rest comes from the item. */
export const paymentWords: InEachLanguage<PaymentWords> = {
  fr: {
    phone: 'Votre téléphone',
    message: 'Message reçu',
    open: 'Ouvrir',
    remove: 'Supprimer le message',
    removed: 'Message supprimé.',
    look: 'À qui est cette page ?',
    heldBy: (owner) => `Page tenue par : ${owner}`,
    secure: 'Connexion sécurisée',
    notSecure: 'Connexion non sécurisée',
    basket: 'Votre panier',
    options: 'En plus',
    deliveries: 'Livraison',
    chooseDelivery: 'Choisissez une livraison.',
    total: 'Total',
    free: 'gratuit',
    next: 'Payer par carte',
    leave: 'Quitter sans payer',
    back: 'Retour',
    pay: (amount) => `Payer ${amount}`,
    cardTitle: 'Paiement par carte',
    card: 'Votre carte',
    practice: 'Carte de l’exercice :',
    cardBack: (expiry, code) => `Date de fin : ${expiry} – Code : ${code}`,
    fields: { number: 'Numéro de la carte', expiry: 'Date de fin', code: 'Code au dos' },
    hints: {
      number: 'Recopiez la carte de l’exercice.',
      expiry: 'Mois / année',
      code: '3 chiffres',
    },
    errors: {
      number: 'Ce numéro est différent de celui de la carte.',
      expiry: 'Cette date est différente de celle de la carte.',
      code: 'Ce code est différent de celui de la carte.',
    },
    strange: 'C’est une autre carte. Gardez la vôtre rangée : recopiez celle de l’exercice.',
    onPage: (seller) => `À payer sur la page de ${seller}`,
    bankAsks: 'Confirmez-vous cet achat ?',
    seller: 'Vendeur',
    amount: 'Montant',
    confirm: 'Confirmer',
    refuse: 'Refuser',
    paid: 'Paiement accepté',
    thanks: (amount, seller) => `Vous avez payé ${amount} à ${seller}.`,
    declined: 'Paiement refusé',
    nothingPaid: 'Vous n’avez rien payé.',
    transferred: 'Virement envoyé',
    left: 'Vous avez quitté la page.',
  },
  en: {
    phone: 'Your phone',
    message: 'Message received',
    open: 'Open',
    remove: 'Delete the message',
    removed: 'Message deleted.',
    look: 'Whose page is this?',
    heldBy: (owner) => `Page held by: ${owner}`,
    secure: 'Secure connection',
    notSecure: 'Connection not secure',
    basket: 'Your basket',
    options: 'Extras',
    deliveries: 'Delivery',
    chooseDelivery: 'Choose a delivery.',
    total: 'Total',
    free: 'free',
    next: 'Pay by card',
    leave: 'Leave without paying',
    back: 'Back',
    pay: (amount) => `Pay ${amount}`,
    cardTitle: 'Payment by card',
    card: 'Your card',
    practice: 'Practice card:',
    cardBack: (expiry, code) => `End date: ${expiry} – Code: ${code}`,
    fields: { number: 'Card number', expiry: 'End date', code: 'Code on the back' },
    hints: {
      number: 'Copy the practice card.',
      expiry: 'Month / year',
      code: '3 digits',
    },
    errors: {
      number: 'This number is different from the one on the card.',
      expiry: 'This date is different from the one on the card.',
      code: 'This code is different from the one on the card.',
    },
    strange: 'This is another card. Keep your own away: copy the practice card.',
    onPage: (seller) => `To pay on the page of ${seller}`,
    bankAsks: 'Do you confirm this purchase?',
    seller: 'Seller',
    amount: 'Amount',
    confirm: 'Confirm',
    refuse: 'Refuse',
    paid: 'Payment accepted',
    thanks: (amount, seller) => `You paid ${amount} to ${seller}.`,
    declined: 'Payment refused',
    nothingPaid: 'You paid nothing.',
    transferred: 'Transfer sent',
    left: 'You left the page.',
  },
};
