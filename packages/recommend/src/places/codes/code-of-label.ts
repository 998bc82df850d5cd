import { foldLabel } from './fold-label.ts';
import { labelsOf } from './labels-of.ts';
import type { PlaceCodeField, PlaceCodes } from './place-codes.ts';

/**
 * The code of an official label, however its apostrophes, spaces, accents and capitals are written; of a label that an earlier version
 * or another producer writes in other words; of a code itself. `undefined` where it is none of these.
 */
export function codeOfLabel<F extends PlaceCodeField>(field: F, label: string): PlaceCodes[F] | undefined {
  const table = tableOf(field);
  // Most files write labels as they are: those need no folding.
  const exact = table.get(label);
  if (exact !== undefined) return exact;
  const folded = foldLabel(label);
  return folded === '' ? undefined : table.get(folded);
}

/** Labels that circulate beside those of version 1.0.2: the services, publics and ways of the versions before it, and other spellings. */
const OTHER_LABELS: { readonly [F in PlaceCodeField]?: Readonly<Record<string, PlaceCodes[F]>> } = {
  services: {
    'Accéder à du matériel': 'internet-and-equipment',
    'Accéder à une connexion internet': 'internet-and-equipment',
    'S’équiper en matériel informatique': 'affordable-equipment',
    'Prendre en main un ordinateur': 'everyday-tools',
    'Prendre en main un smartphone ou une tablette': 'everyday-tools',
    'Utiliser le numérique au quotidien': 'everyday-tools',
    'Approfondir ma culture numérique': 'understanding-digital',
    'Promouvoir la citoyenneté numérique': 'understanding-digital',
    'Créer avec le numérique': 'leisure-and-creation',
    'Devenir autonome dans les démarches administratives': 'paperwork-help',
    'Réaliser des démarches administratives avec un accompagnement': 'paperwork-help',
    'Accompagner les démarches de santé': 'paperwork-help',
    'Favoriser mon insertion professionnelle': 'finding-work',
    'Soutenir la parentalité et l’éducation avec le numérique': 'parenting-and-education',
  },
  publics: {
    'Familles/enfants': 'families',
    'Jeunes (16-26 ans)': 'young-people',
    'Seniors (+ 65 ans)': 'older-people',
    'Uniquement femmes': 'women',
  },
  care: { 'Personnes en situation d’illettrisme': 'low-literacy' },
  programmes: {
    'Bibliothèques numériques de référence': 'reference-digital-libraries',
    'Conseiller numérique': 'conseillers-numeriques',
    'Conseillers numériques France Services': 'conseillers-numeriques',
    CNFS: 'conseillers-numeriques',
    'France Service': 'france-services',
    'Croix-Rouge': 'croix-rouge',
    'Grandes écoles du numérique': 'grande-ecole-du-numerique',
    'Point numérique CAF': 'caf-access-point',
  },
  fees: { 'Gratuit sous conditions': 'conditional' },
  access: { 'Envoyer un courriel': 'email' },
  ways: { Seul: 'on-ones-own', 'Avec de l’aide': 'one-to-one', 'Dans un atelier': 'workshop' },
  travel: { Itinérante: 'travelling', Fixes: 'fixed' },
};

const tables = /* @__PURE__ */ new Map<PlaceCodeField, ReadonlyMap<string, string>>();

function tableOf<F extends PlaceCodeField>(field: F): ReadonlyMap<string, PlaceCodes[F]> {
  let table = tables.get(field);
  if (table === undefined) {
    const labels = Object.entries<string>(labelsOf(field));
    table = new Map([
      ...Object.entries<string>(OTHER_LABELS[field] ?? {}).map(([label, code]): [string, string] => [
        foldLabel(label),
        code,
      ]),
      ...labels.map(([code]): [string, string] => [foldLabel(code), code]),
      ...labels
        .filter(([, label]) => label !== '')
        .flatMap(([code, label]): [string, string][] => [
          [foldLabel(label), code],
          [label, code],
        ]),
    ]);
    tables.set(field, table);
  }
  return table as ReadonlyMap<string, PlaceCodes[F]>;
}
