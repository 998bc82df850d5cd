import { entryOf } from '@jalon/history/events';
import { codeOf, newSubjectId } from '@jalon/history/people';
import { useMemo, useState, type ReactElement } from 'react';
import { AgreementAsk } from '../agreement/agreement-ask.tsx';
import { useSentences } from '../agreement/use-sentences.ts';
import type { PersonLine } from '../desk/people-list.ts';
import { readSettings } from '../desk/settings.ts';
import { tell, type Told } from '../desk/tell.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Tick } from '../parts/tick.tsx';
import { Field } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { goTo } from '../shell/use-route.ts';
import { peopleWords } from './words/people-words.ts';

/** Properties of {@link AddPerson}. */
export interface AddPersonProps {
  readonly people: readonly PersonLine[];
  readonly onClose: () => void;
}

/** Somebody new: a code, a name only if they agreed, and what they said of being kept. */
export function AddPerson({ people, onClose }: AddPersonProps): ReactElement {
  const desk = useDesk();
  const language = useLocale();
  const { adding } = useWords(peopleWords);
  const subject = useMemo(
    () =>
      newSubjectId(
        desk.newId,
        people.map(({ person }) => person.subject),
      ),
    [desk, people],
  );
  const [name, setName] = useState('');
  const [agreesToName, setAgreesToName] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const isNamed = name.trim() !== '';
  const followUp = useSentences('follow-up');
  const named = useSentences('known-by-name');

  async function add(said: Told['said'], channel: Told['channel']): Promise<string | null> {
    const settings = await readSettings(desk);
    const shared = { subject, language, channel, said };
    const told = await tell(desk, settings, { ...shared, purpose: 'follow-up', sentences: followUp });
    if (!told.ok) return told.error.code;
    // Being followed and being named are two agreements: one never stands for the other.
    if (!isNamed || !agreesToName || said !== 'given') return null;
    const agreed = await tell(desk, settings, { ...shared, purpose: 'known-by-name', sentences: named });
    if (!agreed.ok) return agreed.error.code;
    const entry = entryOf('identity', { displayName: name.trim() }, { purpose: 'known-by-name' });
    if (!entry.ok) return entry.code;
    const kept = await desk.historyOf(subject).append(entry.value);
    return kept.ok ? null : kept.error.code;
  }

  async function said(answer: Told['said'], channel: Told['channel']): Promise<void> {
    // Whoever does not want to be kept is not kept, not even as a code.
    if (answer === 'refused') {
      onClose();
      goTo({ page: 'meeting', subject: null });
      return;
    }
    setBusy(true);
    const failed = await add(answer, channel);
    setBusy(false);
    setTrouble(failed);
    if (failed !== null) return;
    onClose();
    goTo({ page: 'person', subject, part: 'profile' });
  }

  return (
    <Dialog title={adding.title} isOpen onClose={onClose}>
      <p>{adding.lines.join(' ')}</p>
      <p className="code-card">
        <span>{adding.code}</span> <strong>{codeOf(subject)}</strong> <span className="hint">{adding.codeHint}</span>
      </p>
      <Field label={adding.name} hint={adding.nameHint} value={name} onChange={setName} maxLength={80} autoFocus />
      {isNamed ? (
        <div className="agreement">
          <h3>{adding.nameRead}</h3>
          <blockquote>
            {named.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </blockquote>
          <Tick isSelected={agreesToName} onChange={setAgreesToName}>
            {adding.nameAgreed}
          </Tick>
        </div>
      ) : null}
      <AgreementAsk sentences={followUp} onSaid={(answer, channel) => void said(answer, channel)} isBusy={busy} />
      {trouble === null ? null : <Trouble code={trouble} />}
    </Dialog>
  );
}
