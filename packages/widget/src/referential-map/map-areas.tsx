import { AREAS, dimensionById, type DimensionId, type Locale } from '@jalon/referential';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { MapHeading } from './map-heading.tsx';
import { nextTile } from './next-tile.ts';

/** Properties of {@link MapAreas}. */
export interface MapAreasProps {
  readonly locale: Locale;
  readonly level: number;
  readonly selected: DimensionId | null;
  /** The dimension that Tab reaches before any other was visited. */
  readonly entry: DimensionId;
  readonly baseId: string;
  readonly keys: string;
  /** Told which dimension, and the id of the button, where the focus returns. */
  readonly onOpen: (id: DimensionId, buttonId: string) => void;
}

/** The six areas and their 27 dimensions: one stop of the Tab key, arrows inside. */
export function MapAreas({ locale, level, selected, entry, baseId, keys, onOpen }: MapAreasProps): ReactElement {
  const [visited, setVisited] = useState<DimensionId>(entry);
  const tiles = useRef(new Map<DimensionId, HTMLButtonElement>());

  const move = (event: KeyboardEvent, from: DimensionId): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = nextTile(from, event.key);
    if (to === null) return;
    event.preventDefault();
    tiles.current.get(to)?.focus();
  };

  return (
    <nav className="jalon-map-areas" aria-labelledby={`${baseId}-title`} aria-describedby={`${baseId}-keys`}>
      <p id={`${baseId}-keys`} className="jalon-map-unseen">
        {keys}
      </p>
      {AREAS.map(({ id, code, label, title, dimensions }) => (
        <section key={id} className="jalon-map-area" aria-labelledby={`${baseId}-${code}`}>
          <MapHeading level={level} id={`${baseId}-${code}`} className="jalon-map-area-name">
            <span className="jalon-map-number" aria-hidden="true">
              {code}
            </span>
            {label[locale]}
          </MapHeading>
          {title[locale] === label[locale] ? null : <p className="jalon-map-area-title">{title[locale]}</p>}
          <ul className="jalon-map-tiles">
            {dimensions.map((dimension) => (
              <li key={dimension}>
                <button
                  type="button"
                  id={tileId(baseId, dimension)}
                  className="jalon-map-tile"
                  aria-current={dimension === selected || undefined}
                  tabIndex={dimension === visited ? 0 : -1}
                  ref={(tile) => {
                    if (tile === null) tiles.current.delete(dimension);
                    else tiles.current.set(dimension, tile);
                  }}
                  onFocus={() => setVisited(dimension)}
                  onKeyDown={(event) => move(event, dimension)}
                  onClick={() => onOpen(dimension, tileId(baseId, dimension))}
                >
                  <span>{dimensionById(dimension).label[locale]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The id of a dimension's button, by which the focus comes back to it. */
export function tileId(baseId: string, dimension: DimensionId): string {
  return `${baseId}-${dimension.replace(/\W/gu, '-')}`;
}
