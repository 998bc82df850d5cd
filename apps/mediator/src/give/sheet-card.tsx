import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { loadContent } from '../content/load-content.ts';
import type { PersonFile } from '../desk/person-file.ts';
import { readSettings } from '../desk/settings.ts';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Tick } from '../parts/tick.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { keptPlaces } from '../places/kept-places.ts';
import { nearby } from '../places/nearby.ts';
import { localDay } from '../parts/local-day.ts';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { isLongerThanAPage } from './is-longer-than-a-page.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { sheetContent } from './sheet-content.ts';
import { giveWords } from './words/give-words.ts';

/** What the person takes home on one side of A4: seen here as it is printed, with nothing personal unless it is ticked. */
export function SheetCard({ file }: { readonly file: PersonFile }): ReactElement {
  const desk = useDesk();
  const locale = useLocale();
  const { sheet: words } = useWords(giveWords);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { events } = file;
  const [loaded] = useLoaded(
    useCallback(async () => {
      try {
        const [{ adviceOf }, content, settings, pack] = await Promise.all([
          import('../plan/advice.ts'),
          loadContent(),
          readSettings(desk),
          keptPlaces(desk),
        ]);
        const { commune, structure } = settings;
        const department = commune === null ? null : commune.slice(0, commune.startsWith('97') ? 3 : 2);
        const around = { on: localDay(desk.clock()), places: nearby(pack, commune), department };
        return { ok: true as const, value: { advice: adviceOf(events, content, around), structure } };
      } catch {
        return { ok: false as const, error: { code: 'other' } };
      }
    }, [desk, events]),
  );
  const [isLong, setIsLong] = useState(false);
  const paper = useRef<HTMLElement>(null);
  const content = useMemo(
    () =>
      loaded.state === 'there' && loaded.value.advice.ok ? sheetContent(loaded.value.advice, events, locale) : null,
    [loaded, events, locale],
  );
  useLayoutEffect(() => {
    if (paper.current !== null) setIsLong(isLongerThanAPage(paper.current));
  }, [content, ticked]);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed' || content === null)
    return <Trouble code={loaded.state === 'failed' ? loaded.code : 'invalid'} />;
  const added = content.more.filter(({ id }) => ticked.includes(id));
  return (
    <section className="card give-sheet" aria-labelledby="give-sheet">
      <div className="no-print give-sheet-ask">
        <h2 id="give-sheet">{words.title}</h2>
        <p>{content.did.length + content.steps.length === 0 ? words.empty : words.line}</p>
        {content.more.length === 0 ? null : (
          <fieldset className="pick">
            <legend>{words.add}</legend>
            <p className="hint">{words.addLine}</p>
            <div className="give-more">
              {content.more.map(({ id, kind, text }) => (
                <Tick
                  key={id}
                  isSelected={ticked.includes(id)}
                  onChange={(isOn) => setTicked(isOn ? [...ticked, id] : ticked.filter((one) => one !== id))}
                >
                  <span className="hint">{words.kinds[kind]}</span> {text}
                </Tick>
              ))}
            </div>
          </fieldset>
        )}
        {isLong ? <Notice tone="said">{words.tooLong}</Notice> : null}
        <div className="row">
          <Button look="main" onPress={() => window.print()}>
            {words.print}
          </Button>
        </div>
      </div>
      <PaperSheet content={content} added={added} structure={loaded.value.structure} now={desk.clock()} ref={paper} />
    </section>
  );
}
