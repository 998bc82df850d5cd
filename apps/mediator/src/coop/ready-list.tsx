import './ready-list.css';
import { coopWords, readyToCopy, type ReadyField } from '@jalon/history/coop';
import type { Accompaniment } from '@jalon/history/events';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { copyWords } from './words/copy-words.ts';

/** Properties of {@link ReadyList}. */
export interface ReadyListProps {
  readonly accompaniment: Accompaniment;
  /** What the structure is called, instead of its id. */
  readonly structure: string;
}

/** An activity, each field ready to be copied with one press. La Coop is in French: so are the words. */
export function ReadyList({ accompaniment, structure }: ReadyListProps): ReactElement {
  const words = useWords(copyWords);
  const [last, setLast] = useState<{ readonly field: string; readonly text: string } | null>(null);
  const { fields, missing } = readyToCopy(accompaniment, coopWords('fr'), { structure });
  async function copy({ field, label, value }: ReadyField): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setLast({ field, text: words.said(label) });
    } catch {
      setLast({ field: '', text: words.failed });
    }
  }
  return (
    <div className="ready">
      <dl className="ready-list" lang="fr">
        {fields.map((field) => (
          <div key={field.field}>
            <dt>{field.label}</dt>
            <dd>
              <span>{field.value}</span>
              <Button aria-label={words.copyOf(field.label)} onPress={() => void copy(field)}>
                {last?.field === field.field ? words.copied : words.copy}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <p className="hint">{words.missing(missing.map(({ label }) => label).join(', '))}</p>
      )}
      <p role="status" className="hint ready-said">
        {last?.text}
      </p>
    </div>
  );
}
