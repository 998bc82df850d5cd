import { partsOf, type AttemptEvent, type BankItem } from '@jalon/items';
import { loadParts } from '@jalon/widget/views';
import { useCallback, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { ItemStage } from './item-stage.tsx';
import type { PlayerWords } from './locales/player-words.ts';
import { FactPanel } from './panels/fact-panel.tsx';
import { LogPanel } from './panels/log-panel.tsx';
import { ScorePanel } from './panels/score-panel.tsx';
import { TranscriptPanel } from './panels/transcript-panel.tsx';
import { beginPlay, tryEvent, type PlayedAttempt } from './played-attempt.ts';
import type { Settings } from './settings.ts';
import { useIdealPlay } from './use-ideal-play.ts';

interface PlayedItemProps {
  readonly bank: BankItem;
  readonly settings: Settings;
  readonly words: PlayerWords;
  /** What is said above the panels: what `check` found. */
  readonly problems: ReactNode;
}

/** One item played, once the code of its world is there. A fresh one is made for each change of the item. */
export function PlayedItem(props: PlayedItemProps): ReactElement {
  const { bank, words } = props;
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isHere = true;
    void loadParts(partsOf([bank.item])).then(() => isHere && setReady(true));
    return () => {
      isHere = false;
    };
  }, [bank]);
  return isReady ? <ReadyItem {...props} /> : <p className="player-quiet">{words.waiting}</p>;
}

function ReadyItem({ bank, settings, words, problems }: PlayedItemProps): ReactElement {
  const { locale } = settings;
  const [played, setPlayed] = useState<PlayedAttempt>(() => beginPlay(bank, locale));
  const restart = useCallback(() => setPlayed(beginPlay(bank, locale)), [bank, locale]);
  const dispatch = useCallback((event: AttemptEvent) => setPlayed((before) => tryEvent(bank, before, event)), [bank]);
  const ideal = useIdealPlay(bank, settings, restart, dispatch);
  return (
    <div className="player-columns">
      <main>
        <ItemStage
          bank={bank}
          played={played}
          settings={settings}
          words={words}
          ideal={ideal}
          onEvent={(event) => {
            if (event.type !== 'act') ideal.stop();
            dispatch(event);
          }}
          onRestart={() => {
            ideal.stop();
            restart();
          }}
        />
      </main>
      <aside className="player-author">
        {problems}
        <ScorePanel bank={bank} attempt={played.attempt} words={words} locale={locale} />
        <LogPanel tried={played.tried} words={words} />
        <FactPanel bank={bank} attempt={played.attempt} words={words} />
        <TranscriptPanel bank={bank} attempt={played.attempt} words={words} />
      </aside>
    </div>
  );
}
