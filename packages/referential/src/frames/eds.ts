import type { Frame } from './frame.ts';

/** The eight Foundation tasks of the Essential Digital Skills (United Kingdom), in our words. */
export const EDS: Frame<'eds'> = {
  id: 'eds',
  title: { fr: 'Essential Digital Skills, tâches Foundation', en: 'Essential Digital Skills, Foundation tasks' },
  version: '2018–2022',
  source: 'Essential Digital Skills framework, Department for Education, 2018',
  licence: { fr: 'Numéros seulement. Formulation de Jalon.', en: 'Numbers only. Wording is Jalon’s.' },
  open: false,
  entries: [
    {
      id: 'eds:1',
      code: '1',
      kind: 'task',
      label: { fr: 'Allumer l’appareil et entrer ses identifiants', en: 'Switch on and enter account details' },
    },
    {
      id: 'eds:2',
      code: '2',
      kind: 'task',
      label: {
        fr: 'Se servir de la souris, du clavier, de l’écran tactile ou du pavé tactile',
        en: 'Use a mouse, keyboard, touch screen or touchpad',
      },
    },
    {
      id: 'eds:3',
      code: '3',
      kind: 'task',
      label: {
        fr: 'Régler l’appareil à son confort (taille du texte, son, lecture à voix haute)',
        en: 'Set the device for comfort (text size, sound, screen reader)',
      },
    },
    {
      id: 'eds:4',
      code: '4',
      kind: 'task',
      label: { fr: 'Trouver et ouvrir une application', en: 'Find and open an app' },
    },
    {
      id: 'eds:5',
      code: '5',
      kind: 'task',
      label: { fr: 'Se connecter à un réseau Wi-Fi', en: 'Join a Wi-Fi network' },
    },
    {
      id: 'eds:6',
      code: '6',
      kind: 'task',
      label: { fr: 'Ouvrir un navigateur et aller sur un site', en: 'Open a browser and reach a site' },
    },
    {
      id: 'eds:7',
      code: '7',
      kind: 'task',
      label: { fr: 'Garder ses identifiants en sécurité', en: 'Keep login details safe' },
    },
    {
      id: 'eds:8',
      code: '8',
      kind: 'task',
      label: { fr: 'Changer son mot de passe quand on le demande', en: 'Change a password when asked' },
    },
  ],
};
