import type { Localised } from '../localised.ts';
import type { DsiActivityId, DsiArea } from './entry-id.ts';

/** Something that the survey asks whether one did. Wording ours. */
export interface DsiActivity {
  readonly id: DsiActivityId;
  readonly area: DsiArea;
  /** How far back the question looks. */
  readonly months: 3 | 12;
  readonly label: Localised;
}

/** The 30 activities by area. Doing them stands for the skill: not having done one does not prove that one could not. */
export const DSI_ACTIVITIES: readonly DsiActivity[] = [
  /* @__PURE__ */ activity('IL', 1, 'Se renseigner sur un produit ou un service', 'Look up goods or services'),
  /* @__PURE__ */ activity('IL', 2, 'Se renseigner sur la santé', 'Look up health topics'),
  /* @__PURE__ */ activity('IL', 3, 'Lire les actualités', 'Read the news'),
  /* @__PURE__ */ activity('IL', 4, 'Vérifier si un contenu en ligne est vrai', 'Check whether online content is true'),
  /* @__PURE__ */ activity('CC', 1, 'Échanger des courriels', 'Use e-mail'),
  /* @__PURE__ */ activity('CC', 2, 'Appeler en voix ou en vidéo', 'Make voice or video calls'),
  /* @__PURE__ */ activity('CC', 3, 'Échanger des messages instantanés', 'Use instant messages'),
  /* @__PURE__ */ activity('CC', 4, 'Participer à un réseau social', 'Take part in a social network'),
  /* @__PURE__ */ activity('CC', 5, 'Donner son avis sur la vie publique', 'Give a civic or political opinion'),
  /* @__PURE__ */ activity(
    'CC',
    6,
    'Participer à une consultation ou à un vote',
    'Take part in a consultation or a vote',
  ),
  /* @__PURE__ */ activity('DCC', 1, 'Écrire avec un traitement de texte', 'Use a word processor'),
  /* @__PURE__ */ activity('DCC', 2, 'Se servir d’un tableur', 'Use a spreadsheet'),
  /* @__PURE__ */ activity('DCC', 3, 'Retoucher une image, un son ou une vidéo', 'Edit an image, a sound or a video'),
  /* @__PURE__ */ activity('DCC', 4, 'Copier ou déplacer des fichiers', 'Copy or move files'),
  /* @__PURE__ */ activity(
    'DCC',
    5,
    'Faire un document avec du texte, des images ou des tableaux',
    'Make a document mixing text, images or tables',
  ),
  /* @__PURE__ */ activity(
    'DCC',
    6,
    'Se servir des fonctions avancées d’un tableur',
    'Use advanced functions of a spreadsheet',
  ),
  /* @__PURE__ */ activity('DCC', 7, 'Écrire un programme', 'Write code'),
  /* @__PURE__ */ activity('SF', 1, 'Vérifier qu’un site est sécurisé', 'Check that a site is secure'),
  /* @__PURE__ */ activity('SF', 2, 'Lire une politique de confidentialité', 'Read a privacy notice'),
  /* @__PURE__ */ activity('SF', 3, 'Limiter l’accès à sa position', 'Limit access to one’s location'),
  /* @__PURE__ */ activity(
    'SF',
    4,
    'Limiter qui voit son profil ou ses contenus',
    'Limit who sees one’s profile or content',
  ),
  /* @__PURE__ */ activity(
    'SF',
    5,
    'Refuser l’usage de ses données pour la publicité',
    'Refuse the use of one’s data for advertising',
  ),
  /* @__PURE__ */ activity('SF', 6, 'Changer le réglage des cookies', 'Change cookie settings'),
  /* @__PURE__ */ activity('PS', 1, 'Installer un logiciel ou une application', 'Install software or an app'),
  /* @__PURE__ */ activity(
    'PS',
    2,
    'Changer les réglages d’un logiciel ou d’un appareil',
    'Change settings of software or of a device',
  ),
  /* @__PURE__ */ activity('PS', 3, 'Acheter en ligne', 'Buy online', 12),
  /* @__PURE__ */ activity('PS', 4, 'Vendre en ligne', 'Sell online'),
  /* @__PURE__ */ activity('PS', 5, 'Apprendre en ligne', 'Learn online'),
  /* @__PURE__ */ activity('PS', 6, 'Consulter sa banque en ligne', 'Bank online'),
  /* @__PURE__ */ activity('PS', 7, 'Chercher un emploi ou postuler', 'Look or apply for a job'),
];

function activity(area: DsiArea, number: number, fr: string, en: string, months: 3 | 12 = 3): DsiActivity {
  return { id: `dsi:${area}${number}` as DsiActivityId, area, months, label: { fr, en } };
}
