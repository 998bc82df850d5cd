import type { MapTexts } from './map-text-shape.ts';

/** The map's French sentences, written first. */
export const FR: MapTexts = {
  title: 'Les compétences numériques',
  intro: 'Cinq domaines, 21 compétences. Avant elles, six gestes de base. Choisissez, et voyez les niveaux.',
  keys: 'Les flèches vont d’un geste ou d’une compétence à l’autre. La touche Entrée ouvre, la touche Échap revient à la carte.',
  searchLabel: 'Chercher dans la carte',
  searchHint: 'mot de passe, impôts, souris…',
  found: (count) => (count === 1 ? '1 réponse' : `${count} réponses`),
  nothingFound: 'Rien à ce mot. Essayez-en un autre, plus court.',
  areaNamed: (name) => `Domaine : ${name}`,
  needs: 'Ce projet demande :',
  barrier:
    'Quelque chose vous gêne ? Un conseiller numérique peut chercher une solution avec vous. Ce n’est pas une compétence.',
  adaptations: 'Ce qui peut aider :',
  placesOffer: 'Des lieux proposent :',
  alsoInMap: 'Dans la carte :',
  foundBy: (text) => `trouvé avec « ${text} »`,
  back: 'Toute la carte',
  howToRead: 'Comment lire cette carte',
  howToReadLines: [
    'Les gestes de base viennent d’abord. Ils ont trois étapes.',
    'Les cinq autres domaines sont ceux de DigComp 3.0, le cadre européen. Chaque compétence a quatre niveaux.',
    'Chaque niveau est dit avec nos mots, simplement : « Je sais… »',
    'Sous les niveaux, la carte montre où la compétence se retrouve dans d’autres cadres : Pix, CléA, La Coop…',
  ],
  levels: 'Les quatre niveaux',
  steps: 'Les trois étapes',
  stepNames: ['Premier geste', 'Gestes habituels', 'Gestes sûrs'],
  titleIn: 'Titre complet',
  formerly: 'Dans DigComp 2.2',
  status: {
    official: 'titre officiel',
    usual: 'titre d’usage',
    jalon: 'titre de Jalon',
  },
  elsewhere: 'Dans les autres cadres',
  elsewhereIntro:
    'Deux codes qui se répondent n’ont pas pour autant le même niveau : aucun score ne passe d’un cadre à l’autre.',
  nothingElsewhere: 'Nous ne lui connaissons pas d’équivalent dans ces cadres.',
  forWholeArea: 'pour tout le domaine',
  relations: {
    exactMatch: 'le même sujet',
    closeMatch: 'à peu près le même sujet',
    broadMatch: 'plus large que cette compétence',
    narrowMatch: 'une partie de cette compétence',
    relatedMatch: 'un sujet voisin',
  },
  whoSays: { official: 'lien officiel', proposed: 'lien proposé par Jalon' },
  source: 'Source :',
  draft: 'Nos phrases sont des brouillons, à relire.',
  credit:
    'D’après Cosgrove, J. et Cachia, R., DigComp 3.0: European Digital Competence Framework – Fifth Edition, Office des publications de l’Union européenne, 2025, doi 10.2760/0001149 (JRC144121), CC BY 4.0. Traduction et adaptation : projet Jalon. La Commission européenne n’est pas responsable de cette version et ne l’a pas approuvée.',
};
