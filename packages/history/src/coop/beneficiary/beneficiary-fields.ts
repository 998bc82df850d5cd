/** The columns of La Coop's import of beneficiaries, A to J. */
export const BENEFICIARY_FIELDS = [
  'nom',
  'prenom',
  'annee_naissance',
  'commune',
  'code_insee',
  'code_postal',
  'telephone',
  'email',
  'genre',
  'notes',
] as const;

/** One of them. */
export type BeneficiaryField = (typeof BENEFICIARY_FIELDS)[number];

/** What stands above each column: for whoever opens the file; La Coop reads places, not headings. */
export const BENEFICIARY_HEADINGS: Readonly<Record<BeneficiaryField, string>> = {
  nom: 'Nom',
  prenom: 'Prénom',
  annee_naissance: 'Année de naissance',
  commune: 'Commune',
  code_insee: 'Code INSEE',
  code_postal: 'Code postal',
  telephone: 'Téléphone',
  email: 'E-mail',
  genre: 'Genre',
  notes: 'Notes',
};
