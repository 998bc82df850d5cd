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

/** Labels that circulate beside those of version 1.0.2. */
const OTHER_LABELS: { readonly [F in PlaceCodeField]?: Readonly<Record<string, PlaceCodes[F]>> } = {
  programmes: {
    'Bibliothèques numériques de référence': 'reference-digital-libraries',
    'Conseiller numérique': 'conseillers-numeriques',
    'Conseillers numériques France Services': 'conseillers-numeriques',
    'France Service': 'france-services',
    'Croix-Rouge': 'croix-rouge',
    'Grandes écoles du numérique': 'grande-ecole-du-numerique',
  },
  fees: { 'Gratuit sous conditions': 'conditional' },
  access: { 'Envoyer un courriel': 'email' },
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
