import type { AreaId, DimensionId } from './ids.ts';
import type { Localised } from './localised.ts';
import type { Title } from './title.ts';

/** One thing that Jalon measures. */
export interface Dimension {
  readonly id: DimensionId;
  readonly area: AreaId;
  /** True for the six dimensions below DigComp Basic. */
  readonly groundwork: boolean;
  /** The bare number, for display only: ids are always prefixed. */
  readonly code: string;
  readonly title: Title;
  /** At most four plain words, starting with a verb, for a picture or a button. */
  readonly label: Localised;
}

/** The 27 dimensions in order: groundwork `jalon:0.1` to `0.6`, then the competences of DigComp 3.0, 1.1 to 5.4 (JRC144121). */
export const DIMENSIONS: readonly Dimension[] = [
  {
    id: 'jalon:0.1',
    area: 'jalon:0',
    groundwork: true,
    code: '0.1',
    title: {
      fr: 'Se servir de la souris ou du pavé tactile',
      en: 'Using a mouse or touchpad',
      status: { fr: 'jalon', en: 'jalon' },
    },
    label: { fr: 'Utiliser la souris', en: 'Use the mouse' },
  },
  {
    id: 'jalon:0.2',
    area: 'jalon:0',
    groundwork: true,
    code: '0.2',
    title: { fr: 'Se servir d’un écran tactile', en: 'Using a touch screen', status: { fr: 'jalon', en: 'jalon' } },
    label: { fr: 'Toucher l’écran', en: 'Touch the screen' },
  },
  {
    id: 'jalon:0.3',
    area: 'jalon:0',
    groundwork: true,
    code: '0.3',
    title: { fr: 'Se servir d’un clavier', en: 'Using a keyboard', status: { fr: 'jalon', en: 'jalon' } },
    label: { fr: 'Écrire au clavier', en: 'Type on a keyboard' },
  },
  {
    id: 'jalon:0.4',
    area: 'jalon:0',
    groundwork: true,
    code: '0.4',
    title: {
      fr: 'S’y retrouver entre fenêtres et pages',
      en: 'Finding one’s way among windows and pages',
      status: { fr: 'jalon', en: 'jalon' },
    },
    label: { fr: 'Gérer les fenêtres', en: 'Handle windows' },
  },
  {
    id: 'jalon:0.5',
    area: 'jalon:0',
    groundwork: true,
    code: '0.5',
    title: {
      fr: 'Reconnaître les icônes et les mots courants',
      en: 'Recognising common icons and words',
      status: { fr: 'jalon', en: 'jalon' },
    },
    label: { fr: 'Reconnaître les icônes', en: 'Know the icons' },
  },
  {
    id: 'jalon:0.6',
    area: 'jalon:0',
    groundwork: true,
    code: '0.6',
    title: {
      fr: 'Se connecter à internet et à ses comptes',
      en: 'Connecting to the internet and to accounts',
      status: { fr: 'jalon', en: 'jalon' },
    },
    label: { fr: 'Se connecter', en: 'Get connected' },
  },
  {
    id: 'digcomp:1.1',
    area: 'digcomp:1',
    groundwork: false,
    code: '1.1',
    title: {
      fr: 'Naviguer, rechercher et filtrer l’information',
      en: 'Browsing, searching and filtering information',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Chercher', en: 'Search' },
  },
  {
    id: 'digcomp:1.2',
    area: 'digcomp:1',
    groundwork: false,
    code: '1.2',
    title: { fr: 'Évaluer l’information', en: 'Evaluating information', status: { fr: 'jalon', en: 'official' } },
    label: { fr: 'Vérifier une information', en: 'Check information' },
  },
  {
    id: 'digcomp:1.3',
    area: 'digcomp:1',
    groundwork: false,
    code: '1.3',
    title: { fr: 'Gérer l’information', en: 'Managing information', status: { fr: 'jalon', en: 'official' } },
    label: { fr: 'Ranger ses fichiers', en: 'Tidy your files' },
  },
  {
    id: 'digcomp:2.1',
    area: 'digcomp:2',
    groundwork: false,
    code: '2.1',
    title: {
      fr: 'Interagir au moyen des technologies numériques et avec elles',
      en: 'Interacting through and with digital technologies',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Échanger des messages', en: 'Exchange messages' },
  },
  {
    id: 'digcomp:2.2',
    area: 'digcomp:2',
    groundwork: false,
    code: '2.2',
    title: {
      fr: 'Partager au moyen des technologies numériques',
      en: 'Sharing through digital technologies',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Partager', en: 'Share' },
  },
  {
    id: 'digcomp:2.3',
    area: 'digcomp:2',
    groundwork: false,
    code: '2.3',
    title: {
      fr: 'S’engager dans la citoyenneté au moyen des technologies numériques',
      en: 'Engaging in citizenship through digital technologies',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Faire ses démarches', en: 'Use public services' },
  },
  {
    id: 'digcomp:2.4',
    area: 'digcomp:2',
    groundwork: false,
    code: '2.4',
    title: {
      fr: 'Collaborer au moyen des technologies numériques',
      en: 'Collaborating through digital technologies',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Travailler à plusieurs', en: 'Work together' },
  },
  {
    id: 'digcomp:2.5',
    area: 'digcomp:2',
    groundwork: false,
    code: '2.5',
    title: { fr: 'Comportement numérique', en: 'Digital behaviour', status: { fr: 'jalon', en: 'official' } },
    label: { fr: 'Respecter les autres', en: 'Respect others' },
  },
  {
    id: 'digcomp:2.6',
    area: 'digcomp:2',
    groundwork: false,
    code: '2.6',
    title: {
      fr: 'Gérer l’identité numérique',
      en: 'Managing digital identity',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Gérer ses comptes', en: 'Manage your accounts' },
  },
  {
    id: 'digcomp:3.1',
    area: 'digcomp:3',
    groundwork: false,
    code: '3.1',
    title: {
      fr: 'Développer des contenus numériques',
      en: 'Developing digital content',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Créer un document', en: 'Create a document' },
  },
  {
    id: 'digcomp:3.2',
    area: 'digcomp:3',
    groundwork: false,
    code: '3.2',
    title: {
      fr: 'Intégrer et réélaborer des contenus numériques',
      en: 'Integrating and re-elaborating digital content',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Modifier et assembler', en: 'Change and combine' },
  },
  {
    id: 'digcomp:3.3',
    area: 'digcomp:3',
    groundwork: false,
    code: '3.3',
    title: { fr: 'Droit d’auteur et licences', en: 'Copyright and licences', status: { fr: 'usual', en: 'official' } },
    label: { fr: 'Respecter les auteurs', en: 'Respect authors' },
  },
  {
    id: 'digcomp:3.4',
    area: 'digcomp:3',
    groundwork: false,
    code: '3.4',
    title: {
      fr: 'Pensée informatique et programmation',
      en: 'Computational thinking and programming',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Programmer pas à pas', en: 'Program step by step' },
  },
  {
    id: 'digcomp:4.1',
    area: 'digcomp:4',
    groundwork: false,
    code: '4.1',
    title: { fr: 'Protéger les appareils', en: 'Protecting devices', status: { fr: 'usual', en: 'official' } },
    label: { fr: 'Protéger son appareil', en: 'Protect your device' },
  },
  {
    id: 'digcomp:4.2',
    area: 'digcomp:4',
    groundwork: false,
    code: '4.2',
    title: {
      fr: 'Protéger les données personnelles et la vie privée',
      en: 'Protecting personal data and privacy',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Protéger sa vie privée', en: 'Protect your privacy' },
  },
  {
    id: 'digcomp:4.3',
    area: 'digcomp:4',
    groundwork: false,
    code: '4.3',
    title: { fr: 'Favoriser le bien-être', en: 'Supporting wellbeing', status: { fr: 'jalon', en: 'official' } },
    label: { fr: 'Prendre soin de soi', en: 'Look after yourself' },
  },
  {
    id: 'digcomp:4.4',
    area: 'digcomp:4',
    groundwork: false,
    code: '4.4',
    title: {
      fr: 'Impacts environnementaux des technologies numériques',
      en: 'Environmental impacts of digital technologies',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Ménager la planète', en: 'Spare the planet' },
  },
  {
    id: 'digcomp:5.1',
    area: 'digcomp:5',
    groundwork: false,
    code: '5.1',
    title: {
      fr: 'Identifier et résoudre des problèmes techniques',
      en: 'Identifying and solving technical problems',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Régler une panne', en: 'Fix a problem' },
  },
  {
    id: 'digcomp:5.2',
    area: 'digcomp:5',
    groundwork: false,
    code: '5.2',
    title: {
      fr: 'Identifier des besoins et des réponses numériques',
      en: 'Identifying needs and digital technological responses',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Choisir le bon outil', en: 'Choose the right tool' },
  },
  {
    id: 'digcomp:5.3',
    area: 'digcomp:5',
    groundwork: false,
    code: '5.3',
    title: {
      fr: 'Identifier des solutions créatives au moyen des technologies numériques',
      en: 'Identifying creative solutions using digital technologies',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Trouver des idées', en: 'Find new ideas' },
  },
  {
    id: 'digcomp:5.4',
    area: 'digcomp:5',
    groundwork: false,
    code: '5.4',
    title: {
      fr: 'Identifier les besoins en compétences numériques et y répondre',
      en: 'Identifying and addressing digital competence needs',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Continuer à apprendre', en: 'Keep learning' },
  },
];
