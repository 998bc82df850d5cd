import type { PhoneGrant, PhoneLevel, PhonePermission, PhoneScreen, PhoneSwitch } from '@jalon/items';
import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a telephone says itself; its applications, networks and people come from the item. */
export interface PhoneWords {
  readonly title: string;
  readonly pages: Readonly<Record<PhoneScreen, string>>;
  readonly back: string;
  readonly home: string;
  readonly notes: string;
  readonly switches: Readonly<Record<PhoneSwitch, string>>;
  readonly levels: Readonly<Record<PhoneLevel, string>>;
  readonly levelIs: (level: string) => string;
  readonly less: (level: string) => string;
  readonly more: (level: string) => string;
  readonly of: (value: number, most: number) => string;
  readonly on: string;
  readonly off: string;
  readonly sample: string;
  readonly networks: string;
  readonly wifiOff: string;
  readonly joined: string;
  readonly locked: string;
  readonly keyOf: (network: string) => string;
  readonly keyRefused: string;
  readonly join: string;
  readonly uses: Readonly<Record<PhonePermission['what'], string>>;
  readonly grants: Readonly<Record<PhoneGrant, string>>;
  readonly publisher: (name: string) => string;
  readonly install: string;
  readonly remove: string;
  readonly installed: string;
  readonly removed: string;
  readonly name: string;
  readonly number: string;
  readonly save: string;
  readonly call: string;
  readonly calling: (name: string) => string;
  readonly hangUp: string;
  readonly shoot: string;
  readonly photos: (count: number) => string;
  readonly photo: (at: number, of: string) => string;
  readonly noPhoto: string;
  readonly taken: string;
  readonly updateReady: string;
  readonly update: string;
  readonly updated: string;
}

/** What a telephone says itself; its applications, networks and people come from the item. */
export const phoneWords: InEachLanguage<PhoneWords> = {
  fr: {
    title: 'Téléphone',
    pages: {
      home: 'Accueil',
      settings: 'Réglages',
      notifications: 'Notifications',
      network: 'Réseau et Wi-Fi',
      sound: 'Son',
      display: 'Affichage',
      battery: 'Batterie',
      permissions: 'Autorisations',
      update: 'Mise à jour',
      store: 'Boutique',
      contacts: 'Contacts',
      camera: 'Appareil photo',
      key: 'Clé Wi-Fi',
      permission: 'Autorisations',
      product: 'Application',
      app: 'Application',
      contact: 'Contact',
      newContact: 'Nouveau contact',
      call: 'Appel',
      gallery: 'Photos',
      notification: 'Notification',
    },
    back: 'Retour',
    home: 'Accueil',
    notes: 'Votre papier',
    switches: {
      wifi: 'Wi-Fi',
      airplane: 'Mode avion',
      bluetooth: 'Bluetooth',
      silent: 'Mode silencieux',
      saver: 'Économie d’énergie',
    },
    levels: { volume: 'Volume', brightness: 'Luminosité', textSize: 'Taille du texte' },
    levelIs: (level) => `${level} :`,
    less: (level) => `${level} : moins`,
    more: (level) => `${level} : plus`,
    of: (value, most) => `${value} sur ${most}`,
    on: 'activé',
    off: 'désactivé',
    sample: 'Voici la taille du texte.',
    networks: 'Réseaux autour de vous',
    wifiOff: 'Le Wi-Fi est coupé.',
    joined: 'Connecté',
    locked: 'Clé demandée',
    keyOf: (network) => `Clé du réseau ${network}`,
    keyRefused: 'La clé est différente. Vérifiez les majuscules.',
    join: 'Se connecter',
    uses: { camera: 'Appareil photo', microphone: 'Micro', position: 'Position' },
    grants: { always: 'Toujours', using: 'Seulement pendant l’utilisation', never: 'Refuser' },
    publisher: (name) => `Éditeur : ${name}`,
    install: 'Installer',
    remove: 'Désinstaller',
    installed: 'Application installée',
    removed: 'Application désinstallée',
    name: 'Nom',
    number: 'Numéro de téléphone',
    save: 'Enregistrer',
    call: 'Appeler',
    calling: (name) => `Appel en cours : ${name}`,
    hangUp: 'Raccrocher',
    shoot: 'Prendre la photo',
    photos: (count) => `Voir les photos (${count})`,
    photo: (at, of) => `Photo ${at} : ${of}`,
    noPhoto: 'Aucune photo pour l’instant.',
    taken: 'Photo prise',
    updateReady: 'Une mise à jour est prête.',
    update: 'Installer la mise à jour',
    updated: 'Le téléphone est à jour.',
  },
  en: {
    title: 'Phone',
    pages: {
      home: 'Home',
      settings: 'Settings',
      notifications: 'Notifications',
      network: 'Network and Wi-Fi',
      sound: 'Sound',
      display: 'Display',
      battery: 'Battery',
      permissions: 'Permissions',
      update: 'Update',
      store: 'Store',
      contacts: 'Contacts',
      camera: 'Camera',
      key: 'Wi-Fi key',
      permission: 'Permissions',
      product: 'Application',
      app: 'Application',
      contact: 'Contact',
      newContact: 'New contact',
      call: 'Call',
      gallery: 'Photos',
      notification: 'Notification',
    },
    back: 'Back',
    home: 'Home',
    notes: 'Your paper',
    switches: {
      wifi: 'Wi-Fi',
      airplane: 'Airplane mode',
      bluetooth: 'Bluetooth',
      silent: 'Silent mode',
      saver: 'Battery saver',
    },
    levels: { volume: 'Volume', brightness: 'Brightness', textSize: 'Text size' },
    levelIs: (level) => `${level}:`,
    less: (level) => `${level}: less`,
    more: (level) => `${level}: more`,
    of: (value, most) => `${value} of ${most}`,
    on: 'on',
    off: 'off',
    sample: 'This is the size of the text.',
    networks: 'Networks around you',
    wifiOff: 'Wi-Fi is off.',
    joined: 'Connected',
    locked: 'Key asked for',
    keyOf: (network) => `Key of the network ${network}`,
    keyRefused: 'The key is different. Check the capitals.',
    join: 'Connect',
    uses: { camera: 'Camera', microphone: 'Microphone', position: 'Location' },
    grants: { always: 'Always', using: 'Only while using it', never: 'Refuse' },
    publisher: (name) => `Publisher: ${name}`,
    install: 'Install',
    remove: 'Uninstall',
    installed: 'Application installed',
    removed: 'Application uninstalled',
    name: 'Name',
    number: 'Phone number',
    save: 'Save',
    call: 'Call',
    calling: (name) => `Calling: ${name}`,
    hangUp: 'Hang up',
    shoot: 'Take the photo',
    photos: (count) => `See the photos (${count})`,
    photo: (at, of) => `Photo ${at}: ${of}`,
    noPhoto: 'No photo yet.',
    taken: 'Photo taken',
    updateReady: 'An update is ready.',
    update: 'Install the update',
    updated: 'The phone is up to date.',
  },
};
