import { coopWords } from '@jalon/history/coop';
import { COOP_THEMES } from '@jalon/history/events';
import type { ReactElement } from 'react';
import { Tick } from '../parts/tick.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import type { CoopTheme } from './suggested-themes.ts';
import { accompanimentWords } from './words/accompaniment-words.ts';

/** Properties of {@link ThemeTicks}. */
export interface ThemeTicksProps {
  readonly chosen: readonly CoopTheme[];
  readonly onChange: (themes: readonly CoopTheme[]) => void;
  /** Those in sight; all the others are folded. */
  readonly first: readonly CoopTheme[];
  readonly error: string | null;
}

/** What it was about. */
export function ThemeTicks({ chosen, onChange, first, error }: ThemeTicksProps): ReactElement {
  const words = useWords(accompanimentWords);
  const labels = coopWords(useLocale()).themes;
  const ticks = (themes: readonly CoopTheme[]): ReactElement => (
    <div className="accompaniment-ticks">
      {themes.map((theme) => (
        <Tick
          key={theme}
          isSelected={chosen.includes(theme)}
          onChange={(isThere) => onChange(isThere ? [...chosen, theme] : chosen.filter((one) => one !== theme))}
        >
          {labels[theme]}
        </Tick>
      ))}
    </div>
  );
  return (
    <fieldset className="pick">
      <legend>{words.themes}</legend>
      {ticks(first)}
      <details className="accompaniment-more">
        <summary>{words.allThemes}</summary>
        {ticks(COOP_THEMES.filter((theme) => !first.includes(theme)))}
      </details>
      {error === null ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
