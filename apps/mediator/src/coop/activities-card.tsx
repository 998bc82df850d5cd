import { coopWords } from '@jalon/history/coop';
import { useMemo, useState, type ReactElement } from 'react';
import { SelectOne } from '../accompaniment/select-one.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Tick } from '../parts/tick.tsx';
import { useLocale, useWords, type Locale } from '../shell/locale.ts';
import { monthsOf, type Activity } from './activities.ts';
import { ReadyList } from './ready-list.tsx';
import { exportWords } from './words/export-words.ts';

/** Properties of {@link ActivitiesCard}. */
export interface ActivitiesCardProps {
  readonly activities: readonly Activity[];
  readonly structure: string;
}

/** Activities to copy one by one, month by month. What was ticked is known to this page alone. */
export function ActivitiesCard({ activities, structure }: ActivitiesCardProps): ReactElement {
  const { activities: words } = useWords(exportWords);
  const locale = useLocale();
  const months = useMemo(() => monthsOf(activities), [activities]);
  const [month, setMonth] = useState<string | null>(months[0] ?? null);
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  const shown = activities.filter(({ accompaniment }) => month === null || accompaniment.on.startsWith(month));
  const left = shown.filter(({ id }) => !copied.has(id)).length;
  function tick(id: string, isCopied: boolean): void {
    const next = new Set(copied);
    if (isCopied) next.add(id);
    else next.delete(id);
    setCopied(next);
  }
  return (
    <section className="card" aria-labelledby="export-activities">
      <h2 id="export-activities">{words.title}</h2>
      {activities.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.line}</p>
          <div className="toolbar">
            <SelectOne
              label={words.month}
              value={month}
              onChange={setMonth}
              nothing={words.allMonths}
              options={Object.fromEntries(months.map((one) => [one, monthWords(one, locale)]))}
            />
            <p role="status" className="hint">
              {words.left(left)}
            </p>
          </div>
          <ul className="export-activities">
            {shown.map(({ id, person, accompaniment }) => (
              <li key={id} className={copied.has(id) ? 'export-copied' : undefined}>
                <details>
                  <summary>
                    <strong>{dayWords(`${accompaniment.on}T12:00`, locale)}</strong> · {person.name ?? person.code} ·{' '}
                    {coopWords(locale).duration(accompaniment.minutes)}
                  </summary>
                  <ReadyList accompaniment={accompaniment} structure={structure} />
                </details>
                <Tick isSelected={copied.has(id)} onChange={(isCopied) => tick(id, isCopied)}>
                  {words.copied}
                </Tick>
              </li>
            ))}
          </ul>
          <p className="hint">{words.memory}</p>
        </>
      )}
    </section>
  );
}

function monthWords(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric' });
  return format.format(new Date(`${month}-15T12:00`));
}
