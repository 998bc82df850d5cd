/** Codes of the standard « lieux de médiation numérique » 1.0.2 with the label that files and the national map give them. */
export const SERVICE_LABELS = {
  'paperwork-help': 'Aide aux démarches administratives',
  'everyday-tools': 'Maîtrise des outils numériques du quotidien',
  'finding-work': 'Insertion professionnelle via le numérique',
  'safe-use': 'Utilisation sécurisée du numérique',
  'parenting-and-education': 'Parentalité et éducation avec le numérique',
  'leisure-and-creation': 'Loisirs et créations numériques',
  'understanding-digital': 'Compréhension du monde numérique',
  'internet-and-equipment': 'Accès internet et matériel informatique',
  'affordable-equipment': 'Acquisition de matériel informatique à prix solidaire',
} as const;

/** Whom a place addresses in particular. */
export const PUBLIC_LABELS = {
  'young-people': 'Jeunes',
  students: 'Étudiants',
  families: 'Familles et/ou enfants',
  'older-people': 'Seniors',
  women: 'Femmes',
} as const;

/** The special care that a place can give; what a place says of itself, never inferred of a person. */
export const CARE_LABELS = {
  deafness: 'Surdité',
  'motor-disabilities': 'Handicaps moteurs',
  'mental-disabilities': 'Handicaps mentaux',
  'low-literacy': 'Illettrisme',
  english: 'Langues étrangères (anglais)',
  'other-languages': 'Langues étrangères (autres)',
  'low-vision': 'Déficience visuelle',
} as const;

export const FEE_LABELS = {
  free: 'Gratuit',
  conditional: 'Gratuit sous condition',
  paid: 'Payant',
} as const;

/** National programmes; most keep the name they are known by. */
export const PROGRAMME_LABELS = {
  'aidants-connect': 'Aidants Connect',
  'reference-digital-libraries': 'Bibliothèques numérique de référence',
  'pix-certification': 'Certification PIX',
  'conseillers-numeriques': 'Conseillers numériques',
  'emmaus-connect': 'Emmaüs Connect',
  'france-services': 'France Services',
  'grande-ecole-du-numerique': 'Grande école du numérique',
  'croix-rouge': 'La Croix Rouge',
  'caf-access-point': "Point d'accès numérique CAF",
  'promeneurs-du-net': 'Promeneurs du net',
  'relais-numerique': 'Relais numérique (Emmaüs Connect)',
} as const;

/** How to reach a place. `through-a-professional` is not of the standard: data·inclusion says it of services that people cannot ask for themselves. */
export const ACCESS_LABELS = {
  'come-in': 'Se présenter',
  phone: 'Téléphoner',
  email: 'Contacter par mail',
  'book-online': 'Prendre un RDV en ligne',
  'not-public': "Ce lieu n'accueille pas de public",
  'referral-email': 'Envoyer un mail avec une fiche de prescription',
  'through-a-professional': '',
} as const;

/** How help is given there. */
export const WAY_LABELS = {
  'on-ones-own': 'En autonomie',
  'one-to-one': 'Accompagnement individuel',
  workshop: 'Dans un atelier collectif',
  remote: 'À distance',
} as const;

export const TRAVEL_LABELS = {
  travelling: 'Itinérant',
  fixed: 'Fixe',
} as const;
