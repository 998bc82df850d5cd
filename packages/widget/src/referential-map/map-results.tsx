import {
  area,
  areaOf,
  BANDS,
  dimensionById,
  type AreaId,
  type BarrierId,
  type DimensionId,
  type Locale,
} from '@jalon/referential';
import { barrierById } from '@jalon/referential/barriers';
import { goalById, type GoalNeed } from '@jalon/referential/goals';
import type { SearchHit } from '@jalon/referential/search';
import type { ReactElement, ReactNode } from 'react';
import { barrierDimensions } from './barrier-dimensions.ts';
import { barrierServices } from './barrier-services.ts';
import { resultId } from './result-id.ts';
import type { MapTexts } from './texts/map-text-shape.ts';

/** Properties of {@link MapResults}. */
export interface MapResultsProps {
  readonly hits: readonly SearchHit[];
  readonly locale: Locale;
  readonly texts: MapTexts;
  readonly selected: DimensionId | null;
  readonly baseId: string;
  /** Told which dimension, and the id of the button, where the focus returns. */
  readonly onOpen: (id: DimensionId, buttonId: string) => void;
}

/** What was found: dimensions to open, areas and goals with the dimensions they lead to, and what stands in the way. */
export function MapResults({ hits, ...shared }: MapResultsProps): ReactElement {
  return (
    <ul className="jalon-map-results">
      {hits.map((hit) => (
        <li key={hit.id}>
          <Result hit={hit} {...shared} />
        </li>
      ))}
    </ul>
  );
}

type Shared = Omit<MapResultsProps, 'hits'>;

function Result({ hit, ...shared }: Shared & { readonly hit: SearchHit }): ReactElement {
  const { locale, texts } = shared;
  switch (hit.kind) {
    case 'dimension':
      return <Opener id={hit.id} within={hit.id} beside={foundIn(hit, locale, texts)} {...shared} />;
    case 'area':
      return (
        <Group name={texts.areaNamed(area(hit.id).label[locale])}>
          <Openers within={hit.id} entries={entriesOf(hit.id)} {...shared} />
        </Group>
      );
    case 'goal': {
      const goal = goalById(hit.id);
      const entries = (goal?.needs ?? []).map((need) => ({ id: need.dimension, beside: neededFor(need, locale) }));
      return (
        <Group name={goal?.label[locale] ?? hit.id}>
          <p className="jalon-map-quiet">{texts.needs}</p>
          <Openers within={hit.id} entries={entries} {...shared} />
        </Group>
      );
    }
    case 'barrier':
      return <BarrierFound id={hit.id} {...shared} />;
  }
}

/** What stands in the way, in the learner's words: what may help, never what it would tell of the person. */
function BarrierFound({ id: barrier, ...shared }: Shared & { readonly id: BarrierId }): ReactElement {
  const { locale, texts } = shared;
  const { learner, adaptations } = barrierById(barrier);
  const services = barrierServices(barrier);
  const dimensions = barrierDimensions(barrier);
  return (
    <Group name={learner[locale]}>
      <p className="jalon-map-quiet">{texts.barrier}</p>
      <Listed intro={texts.adaptations}>
        {adaptations.map(({ id, label }) => (
          <li key={id}>{label[locale]}</li>
        ))}
      </Listed>
      <Listed intro={texts.placesOffer}>
        {services.map(({ id, label }) => (
          <li key={id} lang={label[locale] === undefined ? 'fr' : undefined}>
            {label[locale] ?? label.fr}
          </li>
        ))}
      </Listed>
      {dimensions.length === 0 ? null : (
        <>
          <p>{texts.alsoInMap}</p>
          <Openers within={barrier} entries={dimensions.map((id) => ({ id, beside: '' }))} {...shared} />
        </>
      )}
    </Group>
  );
}

/** A short list under its sentence; nothing where it is empty. */
function Listed({ intro, children }: { readonly intro: string; readonly children: readonly ReactNode[] }): ReactNode {
  return children.length === 0 ? null : (
    <>
      <p>{intro}</p>
      <ul className="jalon-map-help">{children}</ul>
    </>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="jalon-map-group">
      <p className="jalon-map-group-name">{name}</p>
      {children}
    </div>
  );
}

interface Entry {
  readonly id: DimensionId;
  readonly beside: string;
}

interface OpenersProps extends Shared {
  readonly within: SearchHit['id'];
  readonly entries: readonly Entry[];
}

function Openers({ entries, ...shared }: OpenersProps): ReactElement {
  return (
    <ul className="jalon-map-results">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Opener {...entry} {...shared} />
        </li>
      ))}
    </ul>
  );
}

interface OpenerProps extends Shared, Entry {
  readonly within: SearchHit['id'];
}

function Opener({ id, beside, within, locale, selected, baseId, onOpen }: OpenerProps): ReactElement {
  const buttonId = resultId(baseId, within, id);
  return (
    <button
      type="button"
      id={buttonId}
      className="jalon-map-tile jalon-map-result"
      aria-current={id === selected || undefined}
      onClick={() => onOpen(id, buttonId)}
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
