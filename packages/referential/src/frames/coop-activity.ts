import { codedValues } from './coded-values.ts';
import type { FrameEntry } from './frame.ts';
import type { EntryIds } from './entry-id.ts';

/** How an activity went. `autonomie` is an observation of that one activity, never a level of the person. */
export const COOP_ACTIVITY: readonly FrameEntry<EntryIds['coop']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ codedValues('coop', 'autonomie', 'Autonomie pendant l’activité', 'Autonomy during the activity', [
    ['entierement_accompagne', 'Avec une aide tout du long', 'Helped all along'],
    ['partiellement_autonome', 'En partie sans aide', 'Partly without help'],
    ['autonome', 'Sans aide', 'Without help'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'materiel', 'Matériel', 'Equipment', [
    ['ordinateur', 'Ordinateur', 'Computer'],
    ['telephone', 'Téléphone', 'Phone'],
    ['tablette', 'Tablette', 'Tablet'],
    ['autre', 'Autre appareil', 'Another device'],
    ['aucun', 'Sans appareil', 'No device'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'niveau_atelier', 'Niveau de l’atelier', 'Level of the workshop', [
    ['debutant', 'Débutant', 'Beginner'],
    ['intermediaire', 'Intermédiaire', 'Intermediate'],
    ['avance', 'Avancé', 'Advanced'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'type_activite', 'Type d’activité', 'Kind of activity', [
    ['individuel', 'En individuel', 'One to one'],
    ['collectif', 'En groupe', 'In a group'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'type_lieu', 'Type de lieu', 'Kind of place', [
    ['lieu_activite', 'Dans un lieu d’accueil', 'In a place that welcomes people'],
    ['domicile', 'À domicile', 'At home'],
    ['a_distance', 'À distance', 'Remotely'],
    ['autre', 'Ailleurs', 'Elsewhere'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'structure_de_redirection', 'Orientation vers', 'Sent on to', [
    ['administration', 'Une administration', 'A public office'],
    ['mediation_numerique', 'La médiation numérique', 'Digital mediation'],
    ['operateur_ou_organisme_en_charge', 'L’organisme chargé de la démarche', 'The body in charge of the procedure'],
    ['aide_sociale', 'L’aide sociale', 'Social welfare'],
    ['insertion_professionnelle', 'L’emploi et l’insertion', 'Employment services'],
    ['aide_aux_demarches_administratives', 'L’aide aux démarches', 'Help with paperwork'],
    ['autre', 'Une autre structure', 'Another body'],
  ]),
].flat();
