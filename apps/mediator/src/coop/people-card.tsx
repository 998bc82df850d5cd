import { beneficiaryRow, beneficiarySheet, type CoopCommune } from '@jalon/history/coop';
import type { IdentifiedPerson } from '@jalon/history/events';
import { receiptOf } from '@jalon/history/receipt';
import { useState, type ReactElement } from 'react';
import { TENANT } from '../desk/desk.ts';
import type { PersonFile } from '../desk/person-file.ts';
import { Button } from '../parts/button.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Tick } from '../parts/tick.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { askedOf, extrasOf, type Asked } from './asked.ts';
import { BeneficiaryFields } from './beneficiary-fields.tsx';
import { makeFile } from './make-file.ts';
import { mayShare } from './may-share.ts';
import { SheetIssues } from './sheet-issues.tsx';
import { exportWords } from './words/export-words.ts';
import { XLSX_TYPE } from './xlsx-of.ts';

/** Properties of {@link PeopleCard}. */
export interface PeopleCardProps {
  readonly files: readonly PersonFile[];
  readonly communes: readonly CoopCommune[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly structure: string;
  /** Reads everybody again: agreements were written down. */
  readonly reload: () => Promise<void>;
}

interface Named {
  readonly file: PersonFile;
  readonly person: IdentifiedPerson;
}

/** What one file holds: the writer does more only with a worker, which the policy of the page does not let it start. */
const MOST = 200;

/** People who are known by name and agree to it, as La Coop imports them. What is typed here is kept nowhere. */
export function PeopleCard({ files, communes, today, structure, reload }: PeopleCardProps): ReactElement {
  const desk = useDesk();
  const { people: words } = useWords(exportWords);
  const locale = useLocale();
  const [asked, setAsked] = useState<Readonly<Record<string, Asked>>>({});
  const [said, setSaid] = useState<'made' | 'failed' | { readonly trouble: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const named = files.flatMap((file): readonly Named[] =>
    file.person.kind === 'identified' ? [{ file, person: file.person }] : [],
  );
  const chosen = named.flatMap((one) => {
    const typed = asked[one.person.subject];
    return typed === undefined ? [] : [{ ...one, typed, isShared: mayShare(one.file, desk.clock()).permit }];
  });
  const year = Number(today.slice(0, 4));
  const sheet = beneficiarySheet(
    chosen.map(({ person, typed }) => beneficiaryRow(person, extrasOf(typed), { year, communes })),
  );
  const notAgreed = chosen.filter(({ typed, isShared }) => !isShared && !typed.isAgreed).map(({ person }) => person);
  const sentences = words.sentences(structure);

  function choose(person: IdentifiedPerson, isThere: boolean): void {
    const { [person.subject]: _gone, ...rest } = asked;
    setAsked(isThere ? { ...rest, [person.subject]: askedOf(person) } : rest);
    setSaid(null);
  }
  async function make(): Promise<void> {
    if (!sheet.ok || busy) return;
    setBusy(true);
    const sharers = chosen.map(({ person, isShared }) => ({ subject: person.subject, isAgreedNow: !isShared }));
    const made = await makeFile(desk, sheet.value, sharers, { sentences, language: locale }).catch(() => null);
    if (made?.ok === true) {
      saveFile(`jalon-la-coop-${today}.xlsx`, made.file, XLSX_TYPE);
      setAsked({});
    }
    setSaid(made === null ? 'failed' : made.ok ? 'made' : { trouble: made.code });
    await reload();
    setBusy(false);
  }
  return (
    <section className="card" aria-labelledby="export-people">
      <h2 id="export-people">{words.title}</h2>
      {named.length === 0 ? <p>{words.none}</p> : <p>{words.line}</p>}
      <ul className="export-people">
        {named.map(({ file, person }) => {
          const typed = asked[person.subject];
          return (
            <li key={person.subject}>
              <Tick isSelected={typed !== undefined} onChange={(isThere) => choose(person, isThere)}>
                {words.add(person.name)} <span className="code">{person.code}</span>
              </Tick>
              {typed === undefined ? null : (
                <div role="group" aria-label={person.name}>
                  <BeneficiaryFields
                    asked={typed}
                    onChange={(next) => setAsked({ ...asked, [person.subject]: next })}
                    communes={communes}
                    agreedSince={sharedSince(file)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {notAgreed.length === 0 ? null : (
        <details className="accompaniment-more" open>
          <summary>{words.read}</summary>
          <blockquote className="export-read">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </blockquote>
          <p className="hint">{words.withdraw}</p>
        </details>
      )}
      <SheetIssues
        issues={sheet.ok ? sheet.value.issues : sheet.issues}
        notAgreed={notAgreed}
        people={chosen.map(({ person }) => person)}
      />
      {chosen.length > MOST ? <p className="field-error">{words.tooMany(MOST)}</p> : null}
      {chosen.length === 0 ? null : (
        <div className="row">
          <Button
            look="main"
            isDisabled={!sheet.ok || notAgreed.length > 0 || chosen.length > MOST || busy}
            onPress={() => void make()}
          >
            {words.go(chosen.length)}
          </Button>
        </div>
      )}
      {said === null ? null : typeof said === 'object' ? (
        <Trouble code={said.trouble} />
      ) : (
        <Notice tone={said === 'made' ? 'said' : 'trouble'}>{words[said]}</Notice>
      )}
    </section>
  );

  function sharedSince(file: PersonFile): string | null {
    const now = desk.clock();
    if (!mayShare(file, now).permit) return null;
    const whose = { tenant: TENANT, subject: file.subject, purpose: 'share-with-structure' } as const;
    return dayWords(receiptOf(file.grounds, whose, now)?.since ?? now, locale);
  }
}
