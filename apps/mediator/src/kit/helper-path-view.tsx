import type { HelperPath, Situation } from '@jalon/bank/kit';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { kitWords } from './words/kit-words.ts';

/** Situations to decide, each with what follows; nothing is counted, and nothing is kept. */
export function HelperPathView({ path }: { readonly path: HelperPath }): ReactElement {
  const words = useWords(kitWords);
  const locale = useLocale();
  return (
    <Page
      title={path.title[locale]}
      lines={path.summary[locale]}
      actions={
        <a className="button button-plain" href={hrefOf({ page: 'kit' })}>
          {words.back}
        </a>
      }
    >
      {path.situations.map((situation, at) => (
        <SituationCard
          key={situation.id}
          situation={situation}
          heading={words.situation(at + 1, path.situations.length)}
        />
      ))}
    </Page>
  );
}

function SituationCard({
  situation,
  heading,
}: {
  readonly situation: Situation;
  readonly heading: string;
}): ReactElement {
  const words = useWords(kitWords);
  const locale = useLocale();
  const [chosen, setChosen] = useState<string | null>(null);
  // `all`: everything that may be answered is shown.
  const shown = situation.choices.filter(({ id }) => chosen === 'all' || id === chosen);
  return (
    <section className="card">
      <h2>{heading}</h2>
      {situation.story[locale].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{situation.question[locale]}</h3>
      <div className="kit-choices">
        {situation.choices.map(({ id, label }) => (
          <Button key={id} aria-pressed={chosen === id} onPress={() => setChosen(id)}>
            {label[locale]}
          </Button>
        ))}
      </div>
      {shown.length === 0 ? null : (
        <Notice tone="said">
          {shown.map(({ id, label, judgement, effect }) => (
            <div key={id}>
              {chosen === 'all' ? <h4>{label[locale]}</h4> : null}
              <p>
                <strong>{words.judgements[judgement]}.</strong> {effect[locale].join(' ')}
              </p>
            </div>
          ))}
          <p>
            <strong>{words.takeaway} :</strong> {situation.takeaway[locale]}
          </p>
          {chosen === 'all' ? null : (
            <Button look="quiet" onPress={() => setChosen('all')}>
              {words.others}
            </Button>
          )}
        </Notice>
      )}
    </section>
  );
}
