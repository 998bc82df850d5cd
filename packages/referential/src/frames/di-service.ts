import { codedValues } from './coded-values.ts';
import type { EntryIds } from './entry-id.ts';
import type { FrameEntry } from './frame.ts';

/** How a service of data·inclusion works and whom it is for. A public is declared by the service, never inferred of a person. */
export const DI_SERVICE: readonly FrameEntry<EntryIds['di']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ codedValues('di', 'publics', 'Publics', 'Publics', [
    ['tous-publics', 'Tous publics', 'Everybody'],
    ['actifs', 'Actifs', 'People in work'],
    ['beneficiaires-des-minimas-sociaux', 'Bénéficiaires de minima sociaux', 'People on minimum benefits'],
    ['demandeurs-emploi', 'Demandeurs d’emploi', 'Job seekers'],
    ['etudiants', 'Étudiants', 'Students'],
    ['familles', 'Familles', 'Families'],
    ['femmes', 'Femmes', 'Women'],
    ['jeunes', 'Jeunes', 'Young people'],
    ['personnes-en-situation-de-handicap', 'Personnes en situation de handicap', 'Disabled people'],
    ['personnes-en-situation-durgence', 'Personnes en situation d’urgence', 'People in an emergency'],
    [
      'personnes-en-situation-juridique-specifique',
      'Personnes en situation juridique particulière',
      'People in a particular legal situation',
    ],
    ['personnes-exilees', 'Personnes exilées', 'People in exile'],
    ['residents-qpv-frr', 'Habitants de quartiers ou de zones prioritaires', 'People living in priority areas'],
    ['seniors', 'Seniors', 'Older people'],
  ]),
  /* @__PURE__ */ codedValues('di', 'type', 'Type de service', 'Kind of service', [
    ['accompagnement', 'Accompagnement', 'Personal help'],
    ['aide-financiere', 'Aide financière', 'Financial help'],
    ['aide-materielle', 'Aide matérielle', 'Material help'],
    ['atelier', 'Atelier', 'Workshop'],
    ['formation', 'Formation', 'Training'],
    ['information', 'Information', 'Information'],
  ]),
  /* @__PURE__ */ codedValues('di', 'frais', 'Frais', 'Cost', [
    ['gratuit', 'Gratuit', 'Free'],
    ['payant', 'Payant', 'Paid'],
  ]),
  /* @__PURE__ */ codedValues('di', 'modes_accueil', 'Modes d’accueil', 'Ways of welcoming', [
    ['a-distance', 'À distance', 'Remotely'],
    ['en-presentiel', 'Sur place', 'On site'],
  ]),
  /* @__PURE__ */ codedValues('di', 'modes_mobilisation', 'Modes de mobilisation', 'Ways to get in touch', [
    ['envoyer-un-courriel', 'Envoyer un courriel', 'Write an e-mail'],
    ['se-presenter', 'Se présenter', 'Come in person'],
    ['telephoner', 'Téléphoner', 'Phone'],
    ['utiliser-lien-mobilisation', 'Utiliser un lien', 'Use a link'],
  ]),
  /* @__PURE__ */ codedValues('di', 'mobilisable_par', 'Mobilisable par', 'Who may ask', [
    ['professionnels', 'Professionnels', 'Professionals'],
    ['usagers', 'Personnes concernées', 'The people concerned'],
  ]),
  /* @__PURE__ */ codedValues('di', 'reseaux_porteurs', 'Réseaux porteurs', 'Networks', [
    ['aidants-connect', 'Aidants Connect'],
    ['conseillers-numeriques', 'Conseillers numériques'],
    ['france-service', 'France Services'],
    ['grandes-ecoles-du-numerique', 'Grande école du numérique'],
    ['croix-rouge', 'La Croix Rouge'],
  ]),
].flat();
