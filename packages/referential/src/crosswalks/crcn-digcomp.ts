import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';

type CrcnId = EntryIds['crcn'];
type DigcompId = EntryIds['digcomp'];

/** CRCN competences against DigComp 3.0. No row reaches DigComp 5.4, and 5.3 is only related; levels are not linked. */
export const CRCN_DIGCOMP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<CrcnId, DigcompId>(
  'proposed',
  'Jalon, code de l’éducation D121-1 / JRC144121',
  lines(),
);

function lines(): readonly Line<CrcnId, DigcompId>[] {
  const shifted = { fr: 'Même sujet, autre numéro.', en: 'Same subject, another number.' };
  const partly = { fr: 'Une partie du sujet seulement.', en: 'Only part of the subject.' };
  return [
    ['crcn:1.1', 'closeMatch', 'digcomp:1.1'],
    [
      'crcn:1.1',
      'relatedMatch',
      'digcomp:1.2',
      { fr: 'La fiabilité des sources est dans CRCN 1.1.', en: 'How reliable sources are is inside CRCN 1.1.' },
    ],
    ['crcn:1.2', 'broadMatch', 'digcomp:1.3', { fr: 'La partie « ranger ».', en: 'The storing part.' }],
    ['crcn:1.3', 'broadMatch', 'digcomp:1.3', { fr: 'La partie « traiter ».', en: 'The processing part.' }],
    ['crcn:1.3', 'relatedMatch', 'digcomp:5.3'],
    ['crcn:2.1', 'closeMatch', 'digcomp:2.1'],
    ['crcn:2.1', 'relatedMatch', 'digcomp:2.5'],
    ['crcn:2.2', 'closeMatch', 'digcomp:2.2'],
    ['crcn:2.2', 'relatedMatch', ['digcomp:2.5', 'digcomp:3.3']],
    ['crcn:2.3', 'closeMatch', 'digcomp:2.4', shifted],
    ['crcn:2.4', 'narrowMatch', ['digcomp:2.3', 'digcomp:2.6'], shifted],
    ['crcn:2.4', 'relatedMatch', 'digcomp:2.5'],
    ['crcn:3.1', 'broadMatch', 'digcomp:3.1'],
    ['crcn:3.2', 'broadMatch', 'digcomp:3.1'],
    ['crcn:3.2', 'relatedMatch', 'digcomp:3.2'],
    ['crcn:3.3', 'closeMatch', 'digcomp:3.3', partly],
    ['crcn:3.3', 'relatedMatch', 'digcomp:3.2', partly],
    [
      'crcn:3.4',
      'closeMatch',
      'digcomp:3.4',
      { fr: 'DigComp 3.0 ajoute la pensée informatique.', en: 'DigComp 3.0 adds computational thinking.' },
    ],
    ['crcn:4.1', 'closeMatch', 'digcomp:4.1'],
    ['crcn:4.2', 'closeMatch', 'digcomp:4.2'],
    ['crcn:4.2', 'relatedMatch', 'digcomp:2.6'],
    [
      'crcn:4.3',
      'narrowMatch',
      ['digcomp:4.3', 'digcomp:4.4'],
      { fr: 'Une compétence du CRCN pour deux de DigComp.', en: 'One competence of the CRCN for two of DigComp.' },
    ],
    ['crcn:5.1', 'closeMatch', 'digcomp:5.1'],
    ['crcn:5.2', 'closeMatch', 'digcomp:5.2'],
  ];
}
