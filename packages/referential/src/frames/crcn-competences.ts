import type { CrcnCode } from './entry-id.ts';
import type { FrameEntryKind, FrameLabel } from './frame.ts';

/** A domain or a competence of the CRCN. */
export interface CrcnEntry {
  readonly code: CrcnCode;
  readonly kind: FrameEntryKind & ('area' | 'competence');
  readonly label: Required<FrameLabel>;
}

/** The 5 domains and 16 competences of the CRCN (code de l’éducation, D121-1): French titles official, English ours. */
export const CRCN_COMPETENCES: readonly CrcnEntry[] = [
  /* @__PURE__ */ area('1', 'Informations et données', 'Information and data'),
  /* @__PURE__ */ competence(
    '1.1',
    'Mener une recherche et une veille d’information',
    'Searching for and keeping up with information',
  ),
  /* @__PURE__ */ competence('1.2', 'Gérer des données', 'Managing data'),
  /* @__PURE__ */ competence('1.3', 'Traiter des données', 'Processing data'),
  /* @__PURE__ */ area('2', 'Communication et collaboration', 'Communication and collaboration'),
  /* @__PURE__ */ competence('2.1', 'Interagir', 'Interacting'),
  /* @__PURE__ */ competence('2.2', 'Partager et publier', 'Sharing and publishing'),
  /* @__PURE__ */ competence('2.3', 'Collaborer', 'Collaborating'),
  /* @__PURE__ */ competence('2.4', 'S’insérer dans le monde numérique', 'Finding one’s place in the digital world'),
  /* @__PURE__ */ area('3', 'Création de contenus', 'Content creation'),
  /* @__PURE__ */ competence('3.1', 'Développer des documents textuels', 'Producing text documents'),
  /* @__PURE__ */ competence('3.2', 'Développer des documents multimédia', 'Producing multimedia documents'),
  /* @__PURE__ */ competence('3.3', 'Adapter les documents à leur finalité', 'Adapting documents to their purpose'),
  /* @__PURE__ */ competence('3.4', 'Programmer', 'Programming'),
  /* @__PURE__ */ area('4', 'Protection et sécurité', 'Protection and security'),
  /* @__PURE__ */ competence('4.1', 'Sécuriser l’environnement numérique', 'Securing the digital environment'),
  /* @__PURE__ */ competence(
    '4.2',
    'Protéger les données personnelles et la vie privée',
    'Protecting personal data and privacy',
  ),
  /* @__PURE__ */ competence(
    '4.3',
    'Protéger la santé, le bien-être et l’environnement',
    'Protecting health, wellbeing and the environment',
  ),
  /* @__PURE__ */ area('5', 'Environnement numérique', 'Digital environment'),
  /* @__PURE__ */ competence('5.1', 'Résoudre des problèmes techniques', 'Solving technical problems'),
  /* @__PURE__ */ competence(
    '5.2',
    'Évoluer dans un environnement numérique',
    'Finding one’s way in a digital environment',
  ),
];

function area(code: CrcnCode, fr: string, en: string): CrcnEntry {
  return { code, kind: 'area', label: { fr, en } };
}

function competence(code: CrcnCode, fr: string, en: string): CrcnEntry {
  return { code, kind: 'competence', label: { fr, en } };
}
