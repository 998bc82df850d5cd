import type { BeneficiarySheetIssue } from '@jalon/history/coop';
import type { IdentifiedPerson } from '@jalon/history/events';
import type { ReactElement } from 'react';
import { useWords } from '../shell/locale.ts';
import { exportWords } from './words/export-words.ts';

/** Properties of {@link SheetIssues}. */
export interface SheetIssuesProps {
  readonly issues: readonly BeneficiarySheetIssue[];
  /** Those who did not say yes to La Coop yet. */
  readonly notAgreed: readonly IdentifiedPerson[];
  /** In the order of their rows: the first is row 4. */
  readonly people: readonly IdentifiedPerson[];
}

/** What is wrong with the file before there is one, by row and field. */
export function SheetIssues({ issues, notAgreed, people }: SheetIssuesProps): ReactElement | null {
  const { people: words } = useWords(exportWords);
  const rowOf = (person: IdentifiedPerson): number => people.indexOf(person) + 4;
  const nameOf = (subject: string): string => people.find((person) => person.subject === subject)?.name ?? '';
  const lines = [
    ...notAgreed.map((person) => `${words.row(rowOf(person), person.name)} — ${words.notAgreed}`),
    ...issues.map(
      ({ row, subject, field, code, effect }) =>
        `${words.row(row, nameOf(subject))}, ${field === null ? words.wholeRow : words.fields[field]} — ${words.codes[code]} (${words.effects[effect]})`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="notice notice-note">
      <h3>{words.issues}</h3>
      <ul className="export-issues">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
