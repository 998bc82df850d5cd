import { bodyOf, isAttemptAnswered, type AttemptEvent, type BankItem } from '@jalon/items';
import { en as viewEn, fr as viewFr, ItemView } from '@jalon/widget/views';
import { useId, type ReactElement } from 'react';
import { DrawingGuard } from './drawing-guard.tsx';
import type { PlayerWords } from './locales/player-words.ts';
import type { PlayedAttempt } from './played-attempt.ts';
import type { Settings } from './settings.ts';
import type { IdealPlay } from './use-ideal-play.ts';

/** Properties of {@link ItemStage}. */
export interface ItemStageProps {
  readonly bank: BankItem;
  readonly played: PlayedAttempt;
  readonly settings: Settings;
  readonly words: PlayerWords;
  readonly ideal: IdealPlay;
  readonly onEvent: (event: AttemptEvent) => void;
  readonly onRestart: () => void;
}

/** The item as the widget shows it, and the ways out of it. */
export function ItemStage(props: ItemStageProps): ReactElement {
  const { bank, played, settings, words, ideal, onEvent, onRestart } = props;
  const { attempt } = played;
  const { item } = bank;
  const { body, locale } = bodyOf(item, attempt.locale);
  const titleId = useId();
  const isClosed = attempt.phase === 'closed';
  const said = words.act;
  return (
    <div className="player-stage">
      {locale !== settings.locale && <p className="player-quiet">{words.onlyFrench}</p>}
      {/* A hand on the item takes over from the one that shows; what a world notices by itself does not. */}
      <div
        className="player-item"
        data-closed={isClosed || undefined}
        onPointerDownCapture={ideal.stop}
        onKeyDownCapture={ideal.stop}
      >
        <div className="jalon player-screen" data-text={settings.text} lang={locale}>
          <h1 id={titleId} className="jalon-title">
            {body.title}
          </h1>
          {body.instruction.map((line) => (
            <p key={line} className="jalon-sentence">
              {line}
            </p>
          ))}
          <div className="jalon-activity" data-type={body.type} inert={isClosed}>
            <DrawingGuard key={`${item.id}/${attempt.locale}/${JSON.stringify(body).length}`} instead={words.broken}>
              <ItemView
                item={item}
                body={body}
                state={attempt.state}
                locale={settings.locale}
                input={settings.input}
                messages={settings.locale === 'fr' ? viewFr : viewEn}
                labelledBy={titleId}
                onAction={(action) => onEvent({ type: 'act', action })}
              />
            </DrawingGuard>
          </div>
        </div>
      </div>
      <div className="player-acts" role="group" aria-label={said.label}>
        {isClosed ? (
          <button type="button" className="player-main" onClick={onRestart}>
            {said.again}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="player-main"
              aria-disabled={isAttemptAnswered(item, attempt) ? undefined : true}
              onClick={() => isAttemptAnswered(item, attempt) && onEvent({ type: 'end' })}
            >
              {said.done}
            </button>
            <button type="button" onClick={() => onEvent({ type: 'dontKnow' })}>
              {said.dontKnow}
            </button>
            <button type="button" onClick={() => onEvent({ type: 'skip' })}>
              {said.skip}
            </button>
          </>
        )}
      </div>
      <div className="player-acts" role="group" aria-label={said.tools}>
        <button type="button" onClick={() => onEvent({ type: 'undo' })}>
          {said.undo}
        </button>
        <button type="button" onClick={() => onEvent({ type: 'reset' })}>
          {said.reset}
        </button>
        <button type="button" onClick={ideal.toggle}>
          {ideal.isPlaying ? said.pause : said.playForMe}
        </button>
        <output className="player-quiet">
          {ideal.progress === null
            ? ''
            : ideal.progress.all === 0
              ? said.noWay
              : said.step(ideal.progress.at, ideal.progress.all)}
        </output>
      </div>
    </div>
  );
}
