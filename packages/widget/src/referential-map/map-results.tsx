import { area, areaOf, BANDS, dimensionById, type AreaId, type DimensionId, type Locale } from '@jalon/referential';
import { goalById, type GoalNeed } from '@jalon/referential/goals';
import type { SearchHit } from '@jalon/referential/search';
import type { ReactElement } from 'react';
import type { MapTexts } from './texts/map-text-shape.ts';

/** Properties of {@link MapResults}. */
export interface MapResultsProps {
  readonly hits: readonly SearchHit[];
  readonly locale: Locale;
  readonly texts: MapTexts;
  readonly selected: DimensionId | null;
  readonly onOpen: (id: DimensionId) => void;
}

/** What was found: dimensions to open, areas and goals with the dimensions they lead to. */
export function MapResults({ hits, locale, texts, selected, onOpen }: MapResultsProps): ReactElement {
  return (
    <ul className="jalon-map-results">
      {hits.map((hit) => (
        <li key={hit.id}>
          {hit.kind === 'dimension' ? (
            <Opener id={hit.id} beside={foundIn(hit, locale, texts)} {...{ locale, selected, onOpen }} />
          ) : null}
          {hit.kind === 'area' ? (
            <Group
              name={texts.areaNamed(area(hit.id).label[locale])}
              entries={entriesOf(hit.id)}
              {...{ locale, selected, onOpen }}
            />
          ) : null}
          {hit.kind === 'goal' ? (
            <Group
              name={goalById(hit.id)?.label[locale] ?? hit.id}
              intro={texts.needs}
              entries={(goalById(hit.id)?.needs ?? []).map((need) => ({
                id: need.dimension,
                beside: neededFor(need, locale),
              }))}
              {...{ locale, selected, onOpen }}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface Entry {
  readonly id: DimensionId;
  readonly beside: string;
}

interface GroupProps {
  readonly name: string;
  readonly intro?: string;
  readonly entries: readonly Entry[];
  readonly locale: Locale;
  readonly selected: DimensionId | null;
  readonly onOpen: (id: DimensionId) => void;
}

function Group({ name, intro, entries, locale, selected, onOpen }: GroupProps): ReactElement {
  return (
    <div className="jalon-map-group">
      <p className="jalon-map-group-name">{name}</p>
      {intro === undefined ? null : <p className="jalon-map-quiet">{intro}</p>}
      <ul className="jalon-map-results">
        {entries.map(({ id, beside }) => (
          <li key={id}>
            <Opener id={id} beside={beside} {...{ locale, selected, onOpen }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OpenerProps extends Entry {
  readonly locale: Locale;
  readonly selected: DimensionId | null;
  readonly onOpen: (id: DimensionId) => void;
}

function Opener({ id, beside, locale, selected, onOpen }: OpenerProps): ReactElement {
  return (
    <button
      type="button"
      className="jalon-map-tile jalon-map-result"
      aria-current={id === selected || undefined}
      onClick={() => onOpen(id)}
    >
      <span className="jalon-map-result-name">{dimensionById(id).label[locale]}</span>
      {beside === '' ? null : <span className="jalon-map-quiet">{beside}</span>}
    </button>
  );
}

/** Where it was found, unless that is the very name shown. */
function foundIn(hit: SearchHit & { readonly kind: 'dimension' }, locale: Locale, texts: MapTexts): string {
  const match = hit.matched[0];
  const place = area(areaOf(hit.id)).label[locale];
  return match === undefined || match.field === 'label' || match.field === 'code'
    ? place
    : `${place} · ${texts.foundBy(match.text)}`;
}

function neededFor({ level, why }: GoalNeed, locale: Locale): string {
  const band = level === 'groundwork' ? undefined : BANDS.find(({ id }) => id === level.band);
  return band === undefined ? why[locale] : `${why[locale]} · ${band.title[locale]}`;
}

function entriesOf(id: AreaId): readonly Entry[] {
  return area(id).dimensions.map((dimension) => ({ id: dimension, beside: '' }));
}
