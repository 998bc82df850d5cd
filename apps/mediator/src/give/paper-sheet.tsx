import type { ReactElement, Ref } from 'react';
import type { Settings } from '../desk/settings.ts';
import { dayWords } from '../parts/day-words.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import type { SheetContent, SheetExtra } from './sheet-content.ts';
import { giveWords } from './words/give-words.ts';

/** Properties of {@link PaperSheet}. */
export interface PaperSheetProps {
  readonly content: SheetContent;
  /** Those that were ticked. */
  readonly added: readonly SheetExtra[];
  readonly structure: Settings['structure'];
  /** An instant. */
  readonly now: string;
  readonly ref: Ref<HTMLElement>;
}

/** The sheet itself: black on white, short, kind, without a name and without a measure. */
export function PaperSheet({ content, added, structure, now, ref }: PaperSheetProps): ReactElement {
  const { paper: words } = useWords(giveWords).sheet;
  const locale = useLocale();
  const { did, steps, places } = content;
  const textsOf = (kind: SheetExtra['kind']): readonly string[] =>
    added.flatMap((extra) => (extra.kind === kind ? [extra.text] : []));
  return (
    <article className="paper" ref={ref} aria-labelledby="paper-title">
      <header>
        <h3 id="paper-title" className="paper-title">
          {words.title}
        </h3>
        <p>{words.on(dayWords(now, locale))}</p>
      </header>
      {did.length === 0 ? null : (
        <section>
          <h4>{words.did}</h4>
          <ul className="paper-did">
            {did.map((can) => (
              <li key={can}>{can}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4>{words.steps(steps.length)}</h4>
        {steps.length === 0 ? <p>{words.noStep}</p> : null}
        <ol>
          {steps.map(({ id, title, lines }) => (
            <li key={id}>
              <p className="paper-step">{title}</p>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <PaperList title={words.why} texts={textsOf('why')} />
      <PaperList title={words.barrier} texts={textsOf('barrier')} />
      <PaperList title={words.note} texts={textsOf('note')} />
      {places.length === 0 ? null : <PaperList title={words.places} texts={places.map((lines) => lines.join(' · '))} />}
      <section className="paper-who">
        <h4>{words.who}</h4>
        {[structure.name, structure.address, structure.contact].flatMap((line) =>
          line === '' ? [] : [<p key={line}>{line}</p>],
        )}
      </section>
    </article>
  );
}

function PaperList({
  title,
  texts,
}: {
  readonly title: string;
  readonly texts: readonly string[];
}): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
