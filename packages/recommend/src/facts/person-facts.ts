import type { FactDeclaration } from '../fact-declaration.ts';
import { DEPARTMENT_FACT } from '../rule-bounds.ts';
import { DEPARTMENTS } from './departments.ts';
import { LANGUAGES } from './languages.ts';

/** What a mediator or an application may add to the talk: who the person is, where they live, what they already did. */
export const PERSON_FACTS: readonly FactDeclaration[] = [
  {
    name: 'ageBand',
    type: 'string',
    reach: 'fixed',
    values: ['under-12', '12-17', '18-24', '25-39', '40-59', '60-69', '70-plus'],
    sensitive: false,
    label: { fr: 'Tranche d’âge', en: 'Age band' },
  },
  {
    name: 'language',
    type: 'set',
    reach: 'fixed',
    values: LANGUAGES,
    sensitive: true,
    label: { fr: 'Langues parlées', en: 'Languages spoken' },
  },
  {
    name: DEPARTMENT_FACT,
    type: 'string',
    reach: 'fixed',
    values: DEPARTMENTS,
    sensitive: false,
    label: { fr: 'Département', en: 'Department' },
  },
  {
    name: 'alreadyDone',
    type: 'set',
    resources: true,
    reach: 'life',
    sensitive: false,
    label: { fr: 'Ressources déjà suivies', en: 'Resources already used' },
  },
  {
    name: 'fraudLived',
    reach: 'fixed',
    type: 'boolean',
    sensitive: true,
    label: { fr: 'Un piège l’a déjà touchée', en: 'Was caught by a trap' },
  },
  {
    name: 'comfort.signLanguage',
    reach: 'fixed',
    type: 'boolean',
    sensitive: true,
    label: { fr: 'Parle la langue des signes', en: 'Uses sign language' },
  },
];
