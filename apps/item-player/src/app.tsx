import { useEffect, useState, type ReactElement } from 'react';
import { en } from './locales/en.ts';
import { fr } from './locales/fr.ts';
import { ProblemPanel } from './panels/problem-panel.tsx';
import { PlayedItem } from './played-item.tsx';
import type { PlayState } from './play-state.ts';
import { SettingsBar } from './settings-bar.tsx';
import type { Settings } from './settings.ts';
import { usePlayState } from './use-play-state.ts';

/** The whole page: the file that is played, what it is tried under, the item, and what an author sees of it. */
export function App(): ReactElement {
  const { state, isConnected } = usePlayState();
  if (state === null) return <p className="player-quiet player-page">{isConnected ? fr.waiting : fr.lost}</p>;
  return <Page state={state} isConnected={isConnected} />;
}

function Page({ state, isConnected }: { readonly state: PlayState; readonly isConnected: boolean }): ReactElement {
  const [settings, setSettings] = useState<Settings>({
    locale: state.locale,
    theme: null,
    text: 'normal',
    input: null,
  });
  const [chosen, setChosen] = useState<string | null>(state.first);
  const words = settings.locale === 'fr' ? fr : en;
  const shown = state.items.find(({ bank }) => bank.item.id === chosen) ?? state.items[0];
  const isBroken = state.problems.some(({ level }) => level === 'error');

  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.title = `${state.file} · Jalon`;
  }, [settings.locale, state.file]);

  const own = state.problems.filter(({ item }) => item === null || shown === undefined || item === shown.bank.item.id);
  const others = state.problems.filter((problem) => !own.includes(problem));
  const problems = <ProblemPanel own={own} others={others} words={words} />;
  return (
    <div className="player jalon-tokens" data-theme={settings.theme ?? undefined}>
      <header className="player-header">
        <p className="player-file">{state.file}</p>
        {state.items.length > 1 && (
          <label className="player-choice">
            <span>{words.choose}</span>
            <select value={shown?.bank.item.id ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
              {state.items.map(({ bank }) => (
                <option key={bank.item.id} value={bank.item.id}>
                  {bank.item.id.replace('item:', '')}
                </option>
              ))}
            </select>
          </label>
        )}
        <SettingsBar settings={settings} words={words} onChange={setSettings} />
      </header>
      <div aria-live="polite">
        {!isConnected && <p className="player-alert">{words.lost}</p>}
        {shown?.isStale && <p className="player-alert">{words.stale}</p>}
      </div>
      {isBroken && shown?.isStale && <div className="player-first">{problems}</div>}
      {shown === undefined ? (
        <div className="player-first">
          <p className="player-alert">{words.nothing}</p>
          {problems}
        </div>
      ) : (
        <PlayedItem
          // Another item, another version of its text or another language is another attempt.
          key={`${JSON.stringify(shown.bank)}/${settings.locale}`}
          bank={shown.bank}
          settings={settings}
          words={words}
          problems={isBroken && shown.isStale ? null : problems}
        />
      )}
    </div>
  );
}
