import {
  aliasesOf,
  area,
  areaOf,
  dimensionById,
  isGroundworkId,
  type CompetenceId,
  type DimensionId,
  type Locale,
  type TitleStatus,
} from '@jalon/referential';
import {
  description,
  groundworkDescription,
  type Description,
  type GroundworkDescription,
} from '@jalon/referential/descriptions';
import type { FrameId } from '@jalon/referential/frames';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { MapElsewhere } from './map-elsewhere.tsx';
import { MapHeading } from './map-heading.tsx';
import { MapLevels } from './map-levels.tsx';
import type { MapTexts } from './texts/map-text-shape.ts';

/** Properties of {@link MapDetail}. */
export interface MapDetailProps {
  readonly id: DimensionId;
  readonly frames: readonly FrameId[];
  readonly locale: Locale;
  readonly texts: MapTexts;
  readonly level: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}

/** One dimension: what it is about, its levels in plain words, and where it is found elsewhere. */
export function MapDetail({ id, frames, locale, texts, level, heading, onClose }: MapDetailProps): ReactElement {
  const { code, title, label } = dimensionById(id);
  const said = saidOf(id);
  const former = aliasesOf(id)[locale];
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape goes back from anywhere in it; the button does the same
    <article className="jalon-map-detail" aria-label={label[locale]} onKeyDown={closeOnEscape}>
      <button type="button" className="jalon-map-back" onClick={onClose}>
        <span aria-hidden="true">←</span> {texts.back}
      </button>
      <header className="jalon-map-part">
        <p className="jalon-map-quiet">
          {area(areaOf(id)).label[locale]} · {code}
        </p>
        <MapHeading level={level} className="jalon-map-detail-name" focusRef={heading}>
          {label[locale]}
        </MapHeading>
        <p className="jalon-map-about">{said.about[locale]}</p>
      </header>
      <section className="jalon-map-part">
        <MapHeading level={level + 1} className="jalon-map-subtitle">
          {isGroundworkId(id) ? texts.steps : texts.levels}
        </MapHeading>
        <MapLevels said={said} locale={locale} texts={texts} />
        {said.status === 'draft' ? <p className="jalon-map-quiet">{texts.draft}</p> : null}
      </section>
      <dl className="jalon-map-part jalon-map-titles">
        <dt>{texts.titleIn}</dt>
        <dd>
          {title[locale]} <span className="jalon-map-quiet">({texts.status[title.status[locale]]})</span>
        </dd>
        {former.length === 0 ? null : <dt>{texts.formerly}</dt>}
        {former.map((each) => (
          <dd key={each}>
            {each} <span className="jalon-map-quiet">({texts.status[FORMER_STATUS[locale]]})</span>
          </dd>
        ))}
      </dl>
      {frames.length === 0 ? null : (
        <MapElsewhere id={id} frames={frames} locale={locale} texts={texts} level={level + 1} />
      )}
    </article>
  );
}

/** Where the titles of DigComp 2.2 come from: nobody made the French ones official. */
const FORMER_STATUS: Readonly<Record<Locale, TitleStatus>> = { fr: 'usual', en: 'official' };

function saidOf(id: DimensionId): Description | GroundworkDescription {
  return isGroundworkId(id) ? groundworkDescription(id) : description(id as CompetenceId);
}
