import { AREAS, type DimensionId } from '@jalon/referential';
import { search } from '@jalon/referential/search';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { MapAreas, tileId } from './map-areas.tsx';
import { MapDetail } from './map-detail.tsx';
import { MapGuide } from './map-guide.tsx';
import { MapHeading } from './map-heading.tsx';
import { MapResults } from './map-results.tsx';
import { mapTexts } from './map-texts.ts';
import { CROSSWALK_FRAMES } from './met-elsewhere.ts';
import type { ReferentialMapProps } from './referential-map-props.ts';

/** As many answers as one looks through. */
const MOST_HITS = 8;

/**
 * The referential as a map to walk through: areas, dimensions, levels in plain words, other frames, and a search. Needs
 * `@jalon/widget/referential-map.css`, and nothing else: no bank, no network, nothing kept.
 */
export function ReferentialMap({
  locale = 'fr',
  selected,
  onSelect,
  crosswalkFrames = CROSSWALK_FRAMES,
  texts: replaced,
  theme = 'auto',
  headingLevel = 2,
}: ReferentialMapProps): ReactElement {
  const baseId = `jalon-map${useId().replaceAll(/\W/gu, '')}`;
  const texts = mapTexts(locale, replaced);
  const [own, setOwn] = useState<DimensionId | null>(null);
  const [typed, setTyped] = useState('');
  const open = selected === undefined ? own : selected;
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useRef<DimensionId | null>(null);
  const opener = useRef<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const moves = useRef(false);

  const select = (id: DimensionId | null, buttonId?: string): void => {
    left.current = open;
    if (buttonId !== undefined) opener.current = buttonId;
    moves.current = true;
    if (id === open) heading.current?.focus();
    setOwn(id);
    onSelect?.(id);
  };

  // What the person opened takes the focus; on going back, it returns to where they were.
  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    if (open !== null) heading.current?.focus();
    else {
      const from = opener.current === null ? null : document.getElementById(opener.current);
      const tile = left.current === null ? null : document.getElementById(tileId(baseId, left.current));
      (from ?? tile ?? field.current)?.focus();
      opener.current = null;
    }
  }, [open, baseId]);

  const hits = typed.trim() === '' ? null : search(typed, locale);
  const shown = hits?.slice(0, MOST_HITS) ?? null;
  const below = headingLevel + 1;

  return (
    <section
      className="jalon jalon-tokens jalon-map"
      lang={locale}
      data-theme={theme === 'auto' ? undefined : theme}
      aria-labelledby={`${baseId}-title`}
    >
      <div className="jalon-map-room" data-open={open === null ? undefined : ''}>
        <div className="jalon-map-main">
          <div className="jalon-map-head">
            <div>
              <MapHeading level={headingLevel} id={`${baseId}-title`} className="jalon-map-title">
                {texts.title}
              </MapHeading>
              <p>{texts.intro}</p>
            </div>
            <search className="jalon-map-search">
              <label htmlFor={`${baseId}-search`}>{texts.searchLabel}</label>
              <input
                id={`${baseId}-search`}
                ref={field}
                type="search"
                value={typed}
                placeholder={texts.searchHint}
                autoComplete="off"
                spellCheck={false}
                enterKeyHint="search"
                onChange={(event) => setTyped(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setTyped('');
                }}
              />
              <output className="jalon-map-quiet" htmlFor={`${baseId}-search`}>
                {shown === null ? '' : shown.length === 0 ? texts.nothingFound : texts.found(shown.length)}
              </output>
            </search>
          </div>
          {shown === null ? (
            <MapAreas
              locale={locale}
              level={below}
              selected={open}
              entry={open ?? AREAS[0]?.dimensions[0] ?? 'jalon:0.1'}
              baseId={baseId}
              keys={texts.keys}
              onOpen={select}
            />
          ) : (
            <MapResults hits={shown} locale={locale} texts={texts} selected={open} baseId={baseId} onOpen={select} />
          )}
        </div>
        {open === null ? (
          <MapGuide texts={texts} level={below} />
        ) : (
          <MapDetail
            id={open}
            frames={crosswalkFrames}
            locale={locale}
            texts={texts}
            level={below}
            heading={heading}
            onClose={() => select(null)}
          />
        )}
      </div>
      <p className="jalon-map-credit">{texts.credit}</p>
    </section>
  );
}
