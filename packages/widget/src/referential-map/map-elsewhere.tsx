import type { DimensionId, Locale } from '@jalon/referential';
import type { CrosswalkRow } from '@jalon/referential/crosswalks';
import { entry, type FrameId } from '@jalon/referential/frames';
import type { ReactElement } from 'react';
import { MapHeading } from './map-heading.tsx';
import { metElsewhere } from './met-elsewhere.ts';
import type { MapTexts } from './texts/map-text-shape.ts';

/** Properties of {@link MapElsewhere}. */
export interface MapElsewhereProps {
  readonly id: DimensionId;
  readonly frames: readonly FrameId[];
  readonly locale: Locale;
  readonly texts: MapTexts;
  readonly level: number;
}

/** Where a dimension is found in other frames: how close, who says so, and on what ground. */
export function MapElsewhere({ id, frames, locale, texts, level }: MapElsewhereProps): ReactElement {
  const met = metElsewhere(id, frames);
  return (
    <section className="jalon-map-part">
      <MapHeading level={level} className="jalon-map-subtitle">
        {texts.elsewhere}
      </MapHeading>
      <p className="jalon-map-quiet">{met.length === 0 ? texts.nothingElsewhere : texts.elsewhereIntro}</p>
      {met.map(({ frame, rows, isWholeArea }) => (
        <details key={frame.id} className="jalon-map-frame">
          <summary>
            <span className="jalon-map-frame-name">
              <span>{frame.title[locale]}</span>
              {rows.map(({ to }) => (
                <Code key={to} code={entry(to).code} />
              ))}
            </span>
          </summary>
          <ul className="jalon-map-rows">
            {rows.map((row) => (
              <Row key={row.to} row={row} isWholeArea={isWholeArea} locale={locale} texts={texts} />
            ))}
          </ul>
          {[...new Set(rows.map(({ source }) => source))].map((source) => (
            <p key={source} className="jalon-map-quiet">
              {texts.source} <span lang="fr">{source}</span>
            </p>
          ))}
        </details>
      ))}
    </section>
  );
}

/** A code short enough to be read; the long ones of services only repeat their label. */
function Code({ code }: { readonly code: string }): ReactElement | null {
  return /^[\dA-Z][\d.A-Z]{0,5}$/u.test(code) ? <span className="jalon-map-code">{code}</span> : null;
}

interface RowProps {
  readonly row: CrosswalkRow;
  readonly isWholeArea: boolean;
  readonly locale: Locale;
  readonly texts: MapTexts;
}

function Row({ row, isWholeArea, locale, texts }: RowProps): ReactElement {
  const { code, label } = entry(row.to);
  const words = label[locale];
  const said = [
    texts.relations[row.relation],
    ...(isWholeArea ? [texts.forWholeArea] : []),
    texts.whoSays[row.status],
  ].join(', ');
  return (
    <li className="jalon-map-row">
      <p className="jalon-map-row-name">
        <Code code={code} />
        <span lang={words === undefined ? 'fr' : undefined}>{words ?? label.fr}</span>
      </p>
      <p className="jalon-map-quiet">{`${capital(said)}.`}</p>
      {row.note === undefined ? null : <p className="jalon-map-quiet">{row.note[locale]}</p>}
    </li>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
