import { useState, type ReactElement, type SubmitEvent } from 'react';
import { keepSettings, readSettings, type Settings } from '../desk/settings.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Tick } from '../parts/tick.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { settingsWords } from './words/settings-words.ts';

/** Who answers for what is kept, for how long, and whether notes are allowed. */
export function SettingsForm({ first }: { readonly first: Settings }): ReactElement {
  const desk = useDesk();
  const words = useWords(settingsWords);
  const [settings, setSettings] = useState(first);
  const [months, setMonths] = useState(String(first.months));
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const { structure, notes } = settings;
  const isNamed = structure.name.trim() !== '';
  const isMonths = /^\d{1,2}$/.test(months) && Number(months) >= 1 && Number(months) <= 24;

  function change(part: Partial<Settings>): void {
    setSaid(null);
    setSettings({ ...settings, ...part });
  }
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!isMonths || !isNamed) return;
    // What another card changed meanwhile stays.
    const others = await readSettings(desk);
    const kept = await keepSettings(desk, { ...others, structure, notes, months: Number(months) });
    setSaid(kept ? 'saved' : 'failed');
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{words.structure.title}</h2>
      <p>{words.structure.line}</p>
      {(['name', 'address', 'contact'] as const).map((field) => (
        <Field
          key={field}
          label={words.structure[field]}
          hint={words.structure[`${field}Hint`]}
          value={structure[field]}
          maxLength={160}
          error={field === 'name' && !isNamed ? words.structure.nameError : null}
          onChange={(typed) => change({ structure: { ...structure, [field]: typed } })}
        />
      ))}
      <h2>{words.keeping.title}</h2>
      <Field
        label={words.keeping.months}
        hint={words.keeping.monthsHint}
        inputMode="numeric"
        value={months}
        onChange={setMonths}
        error={isMonths ? null : words.keeping.monthsError}
      />
      <Tick isSelected={notes} onChange={(chosen) => change({ notes: chosen })}>
        {words.keeping.notes}
        <br />
        <span className="hint">{words.keeping.notesHint}</span>
      </Tick>
      <div className="row">
        <Button type="submit" look="main">
          {words.save}
        </Button>
      </div>
      {said === null ? null : <Notice tone={said === 'saved' ? 'said' : 'trouble'}>{words[said]}</Notice>}
    </form>
  );
}
