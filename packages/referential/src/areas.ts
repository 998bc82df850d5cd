import type { AreaId, DimensionId } from './ids.ts';
import type { Localised } from './localised.ts';
import type { Title } from './title.ts';

/** A family of dimensions: groundwork, then the five areas of DigComp 3.0 (JRC144121). */
export interface Area {
  readonly id: AreaId;
  /** Its dimensions, in order. */
  readonly dimensions: readonly DimensionId[];
  /** The bare number, for display only: ids are always prefixed. */
  readonly code: string;
  readonly title: Title;
  /** At most four plain words, for a picture or a button. */
  readonly label: Localised;
}

/** The six areas, groundwork first. */
export const AREAS: readonly Area[] = [
  {
    id: 'jalon:0',
    code: '0',
    dimensions: ['jalon:0.1', 'jalon:0.2', 'jalon:0.3', 'jalon:0.4', 'jalon:0.5', 'jalon:0.6'],
    title: { fr: 'Gestes de base', en: 'Groundwork', status: { fr: 'jalon', en: 'jalon' } },
    label: { fr: 'Gestes de base', en: 'First gestures' },
  },
  {
    id: 'digcomp:1',
    code: '1',
    dimensions: ['digcomp:1.1', 'digcomp:1.2', 'digcomp:1.3'],
    title: {
      fr: 'Recherche, évaluation et gestion de l’information',
      en: 'Information search, evaluation and management',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'S’informer', en: 'Find information' },
  },
  {
    id: 'digcomp:2',
    code: '2',
    dimensions: ['digcomp:2.1', 'digcomp:2.2', 'digcomp:2.3', 'digcomp:2.4', 'digcomp:2.5', 'digcomp:2.6'],
    title: {
      fr: 'Communication et collaboration',
      en: 'Communication and collaboration',
      status: { fr: 'usual', en: 'official' },
    },
    label: { fr: 'Communiquer', en: 'Communicate' },
  },
  {
    id: 'digcomp:3',
    code: '3',
    dimensions: ['digcomp:3.1', 'digcomp:3.2', 'digcomp:3.3', 'digcomp:3.4'],
    title: { fr: 'Création de contenus', en: 'Content creation', status: { fr: 'jalon', en: 'official' } },
    label: { fr: 'Créer', en: 'Create' },
  },
  {
    id: 'digcomp:4',
    code: '4',
    dimensions: ['digcomp:4.1', 'digcomp:4.2', 'digcomp:4.3', 'digcomp:4.4'],
    title: {
      fr: 'Sécurité, bien-être et usage responsable',
      en: 'Safety, wellbeing and responsible use',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Se protéger', en: 'Stay safe' },
  },
  {
    id: 'digcomp:5',
    code: '5',
    dimensions: ['digcomp:5.1', 'digcomp:5.2', 'digcomp:5.3', 'digcomp:5.4'],
    title: {
      fr: 'Identification et résolution de problèmes',
      en: 'Problem identification and solving',
      status: { fr: 'jalon', en: 'official' },
    },
    label: { fr: 'Se débrouiller', en: 'Solve problems' },
  },
];
