import './accompaniment.css';
import { entryOf, type Accompaniment } from '@jalon/history/events';
import { useCallback, useState, type ReactElement } from 'react';
import { ReadyList } from '../coop/ready-list.tsx';
import type { PersonFile } from '../desk/person-file.ts';
import { readSettings } from '../desk/settings.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { localDay } from '../parts/local-day.ts';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { Circumstances } from './circumstances.tsx';
import { draftOf, hadDiagnosticOn, settled } from './draft-of.ts';
import { MinutesChoice } from './minutes-choice.tsx';
import { stepsOfToday, type PlanOfToday } from './steps-of-today.ts';
import type { SuggestedThemes } from './suggested-themes.ts';
import { ThemeTicks } from './theme-ticks.tsx';
import { accompanimentWords } from './words/accompaniment-words.ts';

/** Properties of {@link AccompanimentForm}. */
export interface AccompanimentFormProps {
  readonly file: PersonFile;
  readonly reload: () => Promise<void>;
  /** The path of today: what the meeting was probably about. */
  readonly advice: PlanOfToday;
}

interface Start {
  readonly draft: Accompaniment;
  readonly suggested: SuggestedThemes;
  readonly structure: string;
}

/** What was done with somebody today, filled in: mostly one press keeps it, and it is ready to be copied. */
export function AccompanimentForm({ file, reload, advice }: AccompanimentFormProps): ReactElement | null {
  const desk = useDesk();
  const words = useWords(accompanimentWords);
  const [changed, setChanged] = useState<Accompaniment | null>(null);
  const [kept, setKept] = useState<Accompaniment | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [noTheme, setNoTheme] = useState(false);
  const [busy, setBusy] = useState(false);
  const today = localDay(desk.clock());
  const { events } = file;
  const [start] = useLoaded(
    useCallback(async (): Promise<{ readonly ok: true; readonly value: Start }> => {
      const [{ suggestedThemes }, { commune, structure }] = await Promise.all([
        import('./suggested-themes.ts'),
        readSettings(desk),
      ]);
      const { worked, shown } = stepsOfToday(advice, (at) => localDay(at) === today);
      const suggested = suggestedThemes(worked, shown, hadDiagnosticOn(events, today, localDay));
      const draft = draftOf({ events, on: today, commune, themes: suggested.likely });
      return { ok: true, value: { draft, suggested, structure: structure.name } };
    }, [desk, advice, events, today]),
  );
  if (start.state !== 'there') return null;
  const { suggested, structure } = start.value;
  const draft = changed ?? start.value.draft;
  const first = [...new Set([...start.value.draft.themes, ...suggested.near])];

  async function keep(): Promise<void> {
    setNoTheme(draft.themes.length === 0);
    if (draft.themes.length === 0 || busy) return;
    setBusy(true);
    const accompaniment = settled(draft);
    const entry = entryOf('accompaniment', accompaniment);
    const answer = entry.ok ? await desk.historyOf(file.subject).append(entry.value) : null;
    setTrouble(answer === null ? 'invalid' : answer.ok ? null : answer.error.code);
    if (answer?.ok === true) {
      setKept(accompaniment);
      setChanged(null);
      await reload();
    }
    setBusy(false);
  }

  if (kept !== null)
    return (
      <section className="card accompaniment no-print" aria-labelledby="accompaniment-title">
        <h2 id="accompaniment-title">{words.title}</h2>
        <Notice tone="said">{words.said}</Notice>
        <ReadyList accompaniment={kept} structure={structure} />
        <div className="row">
          <Button onPress={() => setKept(null)}>{words.another}</Button>
        </div>
      </section>
    );
  const isDuration = draft.minutes >= 1 && draft.minutes <= 1440;
  return (
    <section className="card accompaniment no-print" aria-labelledby="accompaniment-title">
      <h2 id="accompaniment-title">{words.title}</h2>
      <p className="hint">{words.line}</p>
      <MinutesChoice minutes={draft.minutes} onChange={(minutes) => setChanged({ ...draft, minutes })} />
      <ThemeTicks
        chosen={draft.themes}
        first={first}
        onChange={(themes) => setChanged({ ...draft, themes })}
        error={noTheme && draft.themes.length === 0 ? words.noTheme : null}
      />
      <Circumstances draft={draft} onChange={setChanged} today={today} />
      {trouble === null ? null : <Trouble code={trouble} />}
      <div className="row">
        <Button look="main" isDisabled={busy || !isDuration} onPress={() => void keep()}>
          {words.go}
        </Button>
      </div>
    </section>
  );
}
