import { groupCounts } from '@jalon/history/coop';
import { useState, type ReactElement } from 'react';
import type { PersonFile } from '../desk/person-file.ts';
import { Field } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../shell/locale.ts';
import { groupMember } from './group-members.ts';
import { exportWords } from './words/export-words.ts';

/** The participants of a workshop, counted as La Coop asks: nobody's name is in it, and nothing of it is kept. */
export function GroupCard({
  files,
  year,
}: {
  readonly files: readonly PersonFile[];
  readonly year: number;
}): ReactElement {
  const { group: words } = useWords(exportWords);
  const [there, setThere] = useState<readonly string[]>([]);
  const [others, setOthers] = useState('0');
  const unknown = /^\d{1,4}$/.test(others.trim()) && Number(others) <= 9000 ? Number(others) : null;
  const members = files.filter(({ subject }) => there.includes(subject)).map(groupMember);
  const counted = groupCounts([...members, ...Array.from({ length: unknown ?? 0 }, () => ({}))], year);
  const counts = counted.ok && counted.value.total > 0 ? counted.value : null;
  const rows = counts === null ? [] : rowsOf(counts, words);
  return (
    <section className="card" aria-labelledby="export-group">
      <h2 id="export-group">{words.title}</h2>
      <p>{words.line}</p>
      <div className="pick-list" role="group" aria-labelledby="export-group" tabIndex={0}>
        {files.map(({ subject, person }) => (
          <Tick
            key={subject}
            isSelected={there.includes(subject)}
            onChange={(isThere) => setThere(isThere ? [...there, subject] : there.filter((one) => one !== subject))}
          >
            {person.name ?? person.code}
          </Tick>
        ))}
      </div>
      <Field
        label={words.others}
        inputMode="numeric"
        value={others}
        onChange={setOthers}
        error={unknown === null ? words.badOthers : null}
      />
      {counts === null ? (
        <p className="hint">{words.none}</p>
      ) : (
        <div className="table-room">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.count}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([label, count]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type Counts = Extract<ReturnType<typeof groupCounts>, { readonly ok: true }>['value'];

/** The total, then whatever is not nought. */
function rowsOf(
  { total, gender, ageBand, status }: Counts,
  words: (typeof exportWords)['fr']['group'],
): readonly (readonly [string, number])[] {
  const told = <C extends string>(counts: Readonly<Record<C, number>>, labels: Readonly<Record<C, string>>) =>
    (Object.keys(counts) as C[]).flatMap((code) => (counts[code] > 0 ? [[labels[code], counts[code]] as const] : []));
  return [
    [words.total, total],
    ...told(gender, words.genders),
    ...told(ageBand, words.ages),
    ...told(status, words.statuses),
  ];
}
