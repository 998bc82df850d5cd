import type { ClaimedLevel } from '@jalon/referential';
import { foldLabel } from '../../places/codes/fold-label.ts';
import type { Resource, ResourceAccess, ResourceKind, ResourceNeed } from '../../resource.ts';

/** What files call a code: the code itself, then words in French and in English. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export const KIND_WORDS: Words<ResourceKind> = {
  practice: ['exercice', 'exercices', 'entraînement', 'jeu', 'exercise', 'game'],
  training: ['formation', 'cours', 'cours en ligne', 'autoformation', 'mooc', 'parcours', 'e-learning', 'course'],
  workshop: ['atelier', 'ateliers'],
  document: ['fiche', 'guide', 'article', 'infographie', 'livret', 'page', 'text'],
  video: ['vidéo', 'vidéos', 'webinaire', 'webinar', 'tutoriel vidéo'],
  certificate: ['certificat', 'certification', 'diplôme', 'diploma'],
  tool: ['outil', 'application', 'logiciel', 'outil numérique', 'app', 'software'],
  service: ['service en ligne', 'démarche', 'télé-service'],
  place: ['lieu', 'lieux', 'structure'],
  person: ['personne', 'accompagnement', 'accompagnement individuel', 'helpline', 'ligne téléphonique'],
  equipment: ['équipement', 'matériel', 'aide matérielle', 'connexion'],
};

export const COST_WORDS: Words<NonNullable<Resource['cost']>> = {
  free: ['gratuit', 'gratuite', '0', '0 €', 'sans frais'],
  conditional: ['gratuit sous condition', 'gratuit sous conditions', 'sous conditions', 'free on conditions'],
  paid: ['payant', 'payante'],
};

export const READING_WORDS: Words<NonNullable<Resource['reading']>> = {
  none: ['aucune', 'sans lecture', 'non'],
  easy: ['facile', 'peu', 'simple', 'falc'],
  ordinary: ['ordinaire', 'courante', 'moyenne', 'normal'],
  demanding: ['exigeante', 'beaucoup', 'difficile', 'soutenue', 'hard'],
};

export const DEVICE_WORDS: Words<NonNullable<Resource['devices']>[number]> = {
  computer: ['ordinateur', 'pc', 'mac', 'desktop', 'laptop'],
  tablet: ['tablette'],
  phone: ['téléphone', 'smartphone', 'mobile', 'téléphone mobile'],
};

export const NEED_WORDS: Words<ResourceNeed> = {
  connection: ['connexion', 'internet', 'connexion internet', 'en ligne', 'online'],
  email: ['e-mail', 'mail', 'courriel', 'adresse e-mail', 'boîte mail'],
  account: ['compte', 'inscription', 'création de compte', 'sign-up'],
};

export const COMPANY_WORDS: Words<Resource['withSomeone']> = {
  alone: ['seul', 'seule', 'en autonomie', 'autonomie', 'autonome'],
  either: ['les deux', 'seul ou accompagné', 'both'],
  'with-someone': ['accompagné', 'accompagnée', 'avec quelqu’un', 'en présentiel', 'accompagnement'],
};

export const AUDIENCE_WORDS: Words<NonNullable<Resource['audience']>> = {
  learner: ['apprenant', 'usager', 'usagers', 'bénéficiaire', 'tous publics', 'grand public', 'public'],
  helper: ['aidant', 'aidants', 'médiateur', 'médiateurs', 'professionnel', 'professionnels', 'mediator'],
};

export const ACCESS_WORDS: Words<ResourceAccess> = {
  audio: ['son', 'écoute', 'lecture audio', 'voix'],
  captions: ['sous-titres', 'sous-titrage', 'subtitles'],
  'sign-language': ['lsf', 'langue des signes'],
  'easy-to-read': ['falc', 'facile à lire', 'facile à lire et à comprendre'],
  keyboard: ['clavier', 'au clavier'],
  'screen-reader': ['lecteur d’écran', 'synthèse vocale'],
  'phone-call': ['téléphone', 'par téléphone', 'appel'],
};

export const LEVEL_WORDS: Words<ClaimedLevel> = {
  'below-basic': ['premiers pas', 'grand débutant', 'first steps'],
  basic: ['de base', 'les bases', 'base', 'débutant', 'foundation', 'beginner'],
  intermediate: ['intermédiaire', 'à l’aise', 'at ease'],
  advanced: ['avancé', 'très à l’aise', 'confirmé'],
  'highly-advanced': ['très avancé', 'expert', 'highly specialised'],
};

/** Reads a word as one of these codes, whatever the capitals, accents and spaces. */
function codeReader<T extends string>(words: Words<T>): (text: string) => T | undefined {
  const codes = new Map<string, T>();
  for (const [code, names] of Object.entries(words) as [T, readonly string[]][])
    for (const name of [code, ...names]) codes.set(foldLabel(name), code);
  return (text) => codes.get(foldLabel(text));
}

export const readKind: (text: string) => ResourceKind | undefined = /* @__PURE__ */ codeReader(KIND_WORDS);
export const readCost: (text: string) => Resource['cost'] = /* @__PURE__ */ codeReader(COST_WORDS);
export const readReading: (text: string) => Resource['reading'] = /* @__PURE__ */ codeReader(READING_WORDS);
export const readDevice: (text: string) => NonNullable<Resource['devices']>[number] | undefined =
  /* @__PURE__ */ codeReader(DEVICE_WORDS);
export const readNeed: (text: string) => ResourceNeed | undefined = /* @__PURE__ */ codeReader(NEED_WORDS);
export const readCompany: (text: string) => Resource['withSomeone'] | undefined =
  /* @__PURE__ */ codeReader(COMPANY_WORDS);
export const readAudience: (text: string) => Resource['audience'] = /* @__PURE__ */ codeReader(AUDIENCE_WORDS);
export const readAccess: (text: string) => ResourceAccess | undefined = /* @__PURE__ */ codeReader(ACCESS_WORDS);
export const readLevel: (text: string) => ClaimedLevel | undefined = /* @__PURE__ */ codeReader(LEVEL_WORDS);
