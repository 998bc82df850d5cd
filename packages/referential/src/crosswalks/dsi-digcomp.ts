import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';

/** The areas of the DSI 2.0 against those of DigComp 3.0. Eurostat built them on DigComp 2.0, whose areas kept their numbers. */
export const DSI_DIGCOMP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['dsi'], EntryIds['digcomp']>(
  'proposed',
  'Jalon, Eurostat isoc_sk_dskl_i21 / JRC144121',
  lines(),
);

function lines(): readonly Line<EntryIds['dsi'], EntryIds['digcomp']>[] {
  const built = {
    fr: 'Construit sur DigComp 2.0 ; compte des activités faites, pas des capacités.',
    en: 'Built on DigComp 2.0; counts activities done, not abilities.',
  };
  return [
    ['dsi:IL', 'closeMatch', 'digcomp:1', built],
    ['dsi:CC', 'closeMatch', 'digcomp:2', built],
    ['dsi:DCC', 'closeMatch', 'digcomp:3', built],
    ['dsi:SF', 'closeMatch', 'digcomp:4', built],
    ['dsi:PS', 'closeMatch', 'digcomp:5', built],
  ];
}
