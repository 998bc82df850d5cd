import type { ResourceIssue } from '../catalogue/import/resource-issue.ts';

/** What `import` says. */
interface ImportWords {
  readonly help: string;
  readonly problems: Readonly<Record<'from' | 'file' | 'column' | 'kind' | 'audience' | 'structures', string>>;
  readonly effects: Readonly<Record<ResourceIssue['effect'], string>>;
  readonly expected: (expected: string) => string;
  readonly more: (count: number) => string;
  readonly summary: (counts: {
    readonly rows: number;
    readonly resources: number;
    readonly leftOut: number;
    readonly out: string | null;
  }) => string;
}

export const IMPORT_WORDS: { readonly fr: ImportWords; readonly en: ImportWords } = {
  fr: {
    help: `npx @jalon/recommend import --from csv ressources.csv --out catalogue.json

Lit un fichier de ressources et en fait un catalogue ; dit, ligne par ligne, ce qui n’a pas pu être lu.

  --from csv|json|les-bases|data-inclusion   d’où vient le fichier
  --structures FICHIER  data·inclusion : les structures, pour dire qui propose
  --out FICHIER         où écrire le catalogue ; sans lui, rien n’est écrit
  --column "Titre=title"  quelle colonne dit quoi ; peut être répété ; "Vu=" pour en passer une
  --kind TYPE           le type des ressources qui n’en disent pas (practice, training, document…)
  --provider NOM        qui propose, quand la ligne ne le dit pas
  --licence NOM         la licence, quand la ligne ne la dit pas
  --audience learner|helper  pour qui, quand la ligne ne le dit pas
  --strict              code de sortie 1 quand une ligne a été laissée de côté
  --json                un objet JSON en dernière ligne
Code de sortie : 0 lu, 1 aucune ressource ou --strict, 2 mauvais emploi.`,
    problems: {
      from: '--from : attendu csv, json, les-bases ou data-inclusion.',
      file: 'attendu un fichier, un seul.',
      column: '--column : attendu "Colonne=champ", comme "Titre=title".',
      kind: '--kind : attendu practice, training, workshop, document, video, certificate, tool, service, place, person ou equipment.',
      audience: '--audience : attendu learner ou helper.',
      structures: '--structures va avec --from data-inclusion.',
    },
    effects: {
      'row-left-out': 'La ligne est laissée de côté.',
      'value-left-out': 'La valeur est laissée de côté.',
      'value-mended': 'Autre chose en tient lieu.',
      'value-kept': 'La valeur est gardée telle quelle.',
    },
    expected: (expected) => `attendu : ${expected}.`,
    more: (count) => `… et ${count} autres remarques (--json en donne davantage).`,
    summary: ({ rows, resources, leftOut, out }) =>
      `Lignes lues : ${rows}. Ressources : ${resources}. Laissées de côté : ${leftOut}. ` +
      (out === null ? 'Rien n’est écrit.' : `Écrit dans ${out}.`),
  },
  en: {
    help: `npx @jalon/recommend import --from csv resources.csv --out catalogue.json

Reads a file of resources and makes a catalogue of it; says, row by row, what could not be read.

  --from csv|json|les-bases|data-inclusion   where the file comes from
  --structures FILE     data·inclusion: the structures, to say who offers it
  --out FILE            where to write the catalogue; without it nothing is written
  --column "Title=title"  which column tells what; may be repeated; "Seen=" to pass one over
  --kind KIND           the kind of resources that tell none (practice, training, document…)
  --provider NAME       who offers it, where the row does not say
  --licence NAME        the licence, where the row does not say
  --audience learner|helper  for whom, where the row does not say
  --strict              exit code 1 where a row was left out
  --json                one JSON object on the last line
Exit code: 0 read, 1 no resource or --strict, 2 wrong use.`,
    problems: {
      from: '--from: expected csv, json, les-bases or data-inclusion.',
      file: 'expected a file, and only one.',
      column: '--column: expected "Column=field", such as "Title=title".',
      kind: '--kind: expected practice, training, workshop, document, video, certificate, tool, service, place, person or equipment.',
      audience: '--audience: expected learner or helper.',
      structures: '--structures goes with --from data-inclusion.',
    },
    effects: {
      'row-left-out': 'The row is left out.',
      'value-left-out': 'The value is left out.',
      'value-mended': 'Something else stands for it.',
      'value-kept': 'The value is kept as it is.',
    },
    expected: (expected) => `expected: ${expected}.`,
    more: (count) => `… and ${count} other remarks (--json gives more).`,
    summary: ({ rows, resources, leftOut, out }) =>
      `Rows read: ${rows}. Resources: ${resources}. Left out: ${leftOut}. ` +
      (out === null ? 'Nothing is written.' : `Written to ${out}.`),
  },
};
