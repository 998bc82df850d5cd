import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';

type Former = EntryIds['digcomp22'];
type Present = EntryIds['digcomp'];

/** DigComp 2.2 against 3.0, one to one: every code kept its meaning; `closeMatch` where the title of 3.0 names something more, or turns elsewhere. */
export const DIGCOMP22_DIGCOMP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<Former, Present>(
  'proposed',
  'Jalon, JRC128415 / JRC144121',
  lines(),
);

function lines(): readonly Line<Former, Present>[] {
  const identified = {
    fr: 'La version 3.0 nomme aussi le fait de reconnaître un problème.',
    en: '3.0 also names seeing that there is a problem.',
  };
  const retitled = { fr: 'Le titre a changé, pas le sujet.', en: 'The title changed, the subject did not.' };
  return [
    ['digcomp22:1', 'exactMatch', 'digcomp:1', retitled],
    ['digcomp22:1.1', 'exactMatch', 'digcomp:1.1', retitled],
    ['digcomp22:1.2', 'exactMatch', 'digcomp:1.2', retitled],
    ['digcomp22:1.3', 'exactMatch', 'digcomp:1.3', retitled],
    ['digcomp22:2', 'exactMatch', 'digcomp:2'],
    [
      'digcomp22:2.1',
      'closeMatch',
      'digcomp:2.1',
      {
        fr: 'La version 3.0 ajoute les échanges avec la technologie elle-même, comme un assistant.',
        en: '3.0 adds interacting with the technology itself, such as an assistant.',
      },
    ],
    ['digcomp22:2.2', 'exactMatch', 'digcomp:2.2'],
    ['digcomp22:2.3', 'exactMatch', 'digcomp:2.3'],
    ['digcomp22:2.4', 'exactMatch', 'digcomp:2.4'],
    [
      'digcomp22:2.5',
      'closeMatch',
      'digcomp:2.5',
      {
        fr: 'De la politesse en ligne à tout le comportement numérique.',
        en: 'From manners online to digital behaviour as a whole.',
      },
    ],
    ['digcomp22:2.6', 'exactMatch', 'digcomp:2.6'],
    ['digcomp22:3', 'exactMatch', 'digcomp:3', retitled],
    ['digcomp22:3.1', 'exactMatch', 'digcomp:3.1'],
    ['digcomp22:3.2', 'exactMatch', 'digcomp:3.2'],
    ['digcomp22:3.3', 'exactMatch', 'digcomp:3.3'],
    [
      'digcomp22:3.4',
      'closeMatch',
      'digcomp:3.4',
      { fr: 'La version 3.0 ajoute la pensée informatique.', en: '3.0 adds computational thinking.' },
    ],
    [
      'digcomp22:4',
      'closeMatch',
      'digcomp:4',
      {
        fr: 'Le bien-être et l’usage responsable y prennent plus de place.',
        en: 'Wellbeing and responsible use take more room.',
      },
    ],
    ['digcomp22:4.1', 'exactMatch', 'digcomp:4.1'],
    ['digcomp22:4.2', 'exactMatch', 'digcomp:4.2'],
    [
      'digcomp22:4.3',
      'closeMatch',
      'digcomp:4.3',
      {
        fr: 'De la protection de la santé à un bien-être que l’on entretient.',
        en: 'From protecting health to keeping up wellbeing.',
      },
    ],
    [
      'digcomp22:4.4',
      'closeMatch',
      'digcomp:4.4',
      {
        fr: 'La version 3.0 couvre la vie entière des appareils et des données, et les usages utiles au climat.',
        en: '3.0 covers the whole life of devices and data, and uses that serve sustainability.',
      },
    ],
    ['digcomp22:5', 'closeMatch', 'digcomp:5', identified],
    ['digcomp22:5.1', 'closeMatch', 'digcomp:5.1', identified],
    ['digcomp22:5.2', 'exactMatch', 'digcomp:5.2', retitled],
    [
      'digcomp22:5.3',
      'closeMatch',
      'digcomp:5.3',
      {
        fr: 'De l’usage créatif à la recherche de solutions centrées sur les personnes.',
        en: 'From creative use to finding solutions centred on people.',
      },
    ],
    [
      'digcomp22:5.4',
      'closeMatch',
      'digcomp:5.4',
      {
        fr: 'La version 3.0 nomme aussi ce que l’on fait pour y répondre.',
        en: '3.0 also names what is done to address them.',
      },
    ],
  ];
}
