import type { ReactElement } from 'react';
import type { PlayerWords } from './locales/player-words.ts';
import type { Settings } from './settings.ts';

/** What the item is tried under: language, background, size of the text, how the person acts. */
export function SettingsBar({
  settings,
  words,
  onChange,
}: {
  readonly settings: Settings;
  readonly words: PlayerWords;
  readonly onChange: (settings: Settings) => void;
}): ReactElement {
  const said = words.settings;
  return (
    <div className="player-settings" role="group" aria-label={said.label}>
      <Choice
        label={said.language}
        value={settings.locale}
        options={{ fr: 'français', en: 'English' }}
        onChange={(locale) => onChange({ ...settings, locale })}
      />
      <Choice
        label={said.theme}
        value={settings.theme ?? 'system'}
        options={{ system: said.system, light: said.light, dark: said.dark }}
        onChange={(theme) => onChange({ ...settings, theme: theme === 'system' ? null : theme })}
      />
      <Choice
        label={said.text}
        value={settings.text}
        options={{ normal: said.normal, big: said.big }}
        onChange={(text) => onChange({ ...settings, text })}
      />
      <Choice
        label={said.wording}
        value={settings.input ?? 'any'}
        options={{ any: said.anyInput, mouse: said.mouse, finger: said.finger, keyboard: said.keyboard }}
        onChange={(input) => onChange({ ...settings, input: input === 'any' ? null : input })}
      />
    </div>
  );
}

function Choice<V extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: V;
  readonly options: Readonly<Record<V, string>>;
  readonly onChange: (value: V) => void;
}): ReactElement {
  return (
    <label className="player-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {Object.entries<string>(options).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
