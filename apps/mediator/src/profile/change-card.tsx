import type { TypedEvent } from '@jalon/history/events';
import { diagnosticsOf, type DiagnosticRecord } from '@jalon/history/projections';
import { useMemo, useState, type ReactElement } from 'react';
import { dayWords } from '../parts/day-words.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { itemCan } from '../content/item-words.ts';
import type { Known } from './known.ts';
import { saidChange } from './said-change.ts';
import { profilePartWords } from './words/profile-words.ts';

/** Properties of {@link ChangeCard}. */
export interface ChangeCardProps {
  readonly known: Known;
  readonly events: readonly TypedEvent[];
}

/** What changed between two diagnostics: things newly done, then what can honestly be said. */
export function ChangeCard({ known, events }: ChangeCardProps): ReactElement {
  const locale = useLocale();
  const { change: words } = useWords(profilePartWords);
  const all = useMemo(() => diagnosticsOf(events).filter(({ observations }) => observations.length > 0), [events]);
  const [pair, setPair] = useState<{ readonly before: string; readonly after: string } | null>(null);
  const before = all.find(({ id }) => id === pair?.before) ?? all.at(-2);
  const after = all.find(({ id }) => id === pair?.after) ?? all.at(-1);
  const progress = useMemo(
    () => (before === undefined || after === undefined ? null : known.progress({ before: before.id, after: after.id })),
    [known, before, after],
  );
  if (before === undefined || after === undefined || progress === null)
    return (
      <section className="card" aria-labelledby="profile-change">
        <h2 id="profile-change">{words.title}</h2>
        <p>{words.none}</p>
      </section>
    );
  const { newlyDone, overall, progressed, unchanged, tooEarly } = saidChange(progress);
  const named = (areas: typeof progressed): string => areas.map(({ label }) => label[locale]).join(', ');
  return (
    <section className="card" aria-labelledby="profile-change">
      <h2 id="profile-change">{words.title}</h2>
      {all.length > 2 ? (
        <div className="row no-print">
          <Pick
            label={words.before}
            of={all.slice(0, all.indexOf(after))}
            value={before.id}
            onChange={(id) => setPair({ before: id, after: after.id })}
          />
          <Pick
            label={words.after}
            of={all.slice(1)}
            value={after.id}
            onChange={(id) => {
              const at = all.findIndex((one) => one.id === id);
              setPair({ before: all.indexOf(before) < at ? before.id : (all[at - 1]?.id ?? before.id), after: id });
            }}
          />
        </div>
      ) : null}
      <p className={all.length > 2 ? 'hint print-only' : 'hint'}>
        {words.between(dayWords(before.startedAt, locale), dayWords(after.startedAt, locale))}
      </p>
      {newlyDone.length === 0 ? (
        <p>{words.nothingNew}</p>
      ) : (
        <div>
          <h3>{words.newlyDone}</h3>
          <ul className="profile-done profile-columns">
            {newlyDone.map(({ itemId, triedBefore }) => (
              <li key={itemId}>
                {itemCan(known.bank, itemId, locale)}
                {triedBefore ? <span className="hint"> · {words.triedBefore}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="profile-said">
        <p className={overall === 'progress' ? 'profile-progress' : undefined}>{words.overall[overall]}</p>
        {progressed.length > 0 ? <p className="profile-progress">{words.progressed(named(progressed))}</p> : null}
        {unchanged.length > 0 ? <p>{words.unchanged(named(unchanged))}</p> : null}
        {tooEarly === 'none' ? null : <p>{words.tooEarly[tooEarly]}</p>}
        {progress.repeated.length > 0 ? <p className="hint">{words.repeated(progress.repeated.length)}</p> : null}
      </div>
    </section>
  );
}

interface PickProps {
  readonly label: string;
  readonly of: readonly DiagnosticRecord[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Pick({ label, of, value, onChange }: PickProps): ReactElement {
  const locale = useLocale();
  return (
    <label className="profile-pick">
      <span>{label}</span>
      <select
        className="select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        autoComplete="off"
      >
        {of.map(({ id, startedAt }) => (
          <option key={id} value={id}>
            {dayWords(startedAt, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
