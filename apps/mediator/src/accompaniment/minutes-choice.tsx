import { coopWords } from '@jalon/history/coop';
import { COOP_MINUTES } from '@jalon/history/events';
import { useState, type ReactElement } from 'react';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { accompanimentWords } from './words/accompaniment-words.ts';

/** Properties of {@link MinutesChoice}. */
export interface MinutesChoiceProps {
  /** Not a number while what was typed is none. */
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** How long it took: what La Coop proposes, or any other number of minutes. */
export function MinutesChoice({ minutes, onChange }: MinutesChoiceProps): ReactElement {
  const words = useWords(accompanimentWords);
  const { duration } = coopWords(useLocale());
  const [typed, setTyped] = useState<string | null>(null);
  const options = Object.fromEntries([
    ...COOP_MINUTES.map((each) => [`m${each}`, duration(each)]),
    ['other', words.otherMinutes],
  ]) as Readonly<Record<string, string>>;
  function type(text: string): void {
    setTyped(text);
    onChange(/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN);
  }
  return (
    <>
      <Choice
        label={words.minutes}
        value={typed === null ? `m${minutes}` : 'other'}
        options={options}
        onChange={(code) => {
          if (code === 'other') return type(Number.isNaN(minutes) ? '' : String(minutes));
          setTyped(null);
          return onChange(Number(code.slice(1)));
        }}
      />
      {typed === null ? null : (
        <Field
          label={words.otherMinutesField}
          inputMode="numeric"
          value={typed}
          onChange={type}
          error={minutes >= 1 && minutes <= 1440 ? null : words.badMinutes}
        />
      )}
    </>
  );
}
