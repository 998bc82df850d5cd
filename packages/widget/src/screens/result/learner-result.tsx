import { useState, type ReactElement } from 'react';
import type { Result } from '@jalon/diagnostic';
import { AREAS } from '@jalon/referential';
import { StakeDrawing } from '../../drawings/stake-drawing.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Frame } from '../../parts/frame.tsx';
import { Icon } from '../../views/icons/icon.tsx';
import { useWidget } from '../../parts/widget-context.ts';
import { PlanSection } from './plan-section.tsx';
import { saidDids } from './said-dids.ts';

/** Properties of {@link LearnerResult}. */
export interface LearnerResultProps {
  readonly result: Result;
  /** Whether some optional question would change the advice. */
  readonly hasMore: boolean;
  readonly keeping: boolean | null;
  readonly onKeep: (on: boolean) => void;
  readonly onErase: () => void;
  readonly onAgain: () => void;
  readonly onHelper: () => void;
}

/** In plain words: what the person can do already, one next step, what may follow. No figure, no verdict. */
export function LearnerResult({
  result,
  hasMore,
  keeping,
  onKeep,
  onErase,
  onAgain,
  onHelper,
}: LearnerResultProps): ReactElement {
  const { messages, locale, send } = useWidget();
  const words = messages.result;
  const [isErasing, setErasing] = useState(false);
  const did = saidDids(result.did, locale);
  const withHelp = saidDids(result.withHelp, locale);
  const isStopped = result.ended === 'person';
  const hasDone = did.length + withHelp.length > 0;
  const opening = hasDone
    ? words.lines(result.tried)
    : result.tried > 0
      ? [words.nothingYet(result.tried)]
      : isStopped
        ? words.noActivity
        : words.allPassed;
  const areas = AREAS.filter(({ dimensions }) => dimensions.every((id) => result.unexplored.includes(id)));

  return (
    <Frame
      screenKey="result"
      title={isStopped ? words.titleStopped : words.title}
      lines={opening}
      alsoRead={[
        ...(did.length > 0 ? [words.did, ...did] : []),
        ...(withHelp.length > 0 ? [words.withHelp, ...withHelp] : []),
        ...nextRead(result, words.nextStep, locale),
      ]}
      drawing={<StakeDrawing />}
      onBack={() => send({ type: 'back' })}
      answers={
        isStopped ? (
          <Button look="main" onPress={() => send({ type: 'resume' })}>
            {words.resume}
          </Button>
        ) : (
          <Button look="main" icon="printer" onPress={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      {did.length > 0 && <DidSection title={words.did} things={did} look="alone" />}
      {withHelp.length > 0 && <DidSection title={words.withHelp} things={withHelp} look="helped" />}
      <PlanSection plan={result.plan} nextTitle={hasDone ? words.nextStep : words.startHere} />
      {hasMore && (
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{words.moreTitle}</h2>
          {words.moreLines.map((line) => (
            <p key={line} className="jalon-sentence">
              {line}
            </p>
          ))}
          <div className="jalon-actions">
            <Button onPress={() => send({ type: 'more' })}>{words.moreQuestions}</Button>
          </div>
        </section>
      )}
      {result.tried > 0 && areas.length > 0 && (
        <section className="jalon-section jalon-later">
          <h2 className="jalon-subtitle">{words.unexplored}</h2>
          {words.unexploredLines.map((line) => (
            <p key={line} className="jalon-sentence">
              {line}
            </p>
          ))}
          <ul className="jalon-tags">
            {areas.map(({ id, label }) => (
              <li key={id}>{label[locale]}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="jalon-section jalon-after">
        <h2 className="jalon-subtitle">{words.keepTitle}</h2>
        {keeping !== null && (
          <>
            {(keeping ? words.keptLines : words.keepLines).map((line) => (
              <p key={line} className="jalon-sentence">
                {line}
              </p>
            ))}
            <label className="jalon-ticked">
              <input type="checkbox" checked={keeping} onChange={(event) => onKeep(event.currentTarget.checked)} />
              <span>{words.keep}</span>
            </label>
          </>
        )}
        <div className="jalon-actions">
          {isStopped && (
            <Button icon="printer" onPress={() => window.print()}>
              {words.print}
            </Button>
          )}
          <Button onPress={onAgain}>{words.again}</Button>
          <Button icon="bin" onPress={() => setErasing(true)}>
            {words.erase}
          </Button>
          <Button look="quiet" icon="person" onPress={onHelper}>
            {words.helper}
          </Button>
        </div>
      </section>
      {isErasing && (
        <Dialog title={words.eraseTitle} lines={words.eraseLines} onClose={() => setErasing(false)}>
          <div className="jalon-dialog-buttons">
            <Button onPress={onErase}>{words.eraseConfirm}</Button>
            <Button look="main" onPress={() => setErasing(false)}>
              {words.eraseCancel}
            </Button>
          </div>
        </Dialog>
      )}
    </Frame>
  );
}

function DidSection({
  title,
  things,
  look,
}: {
  readonly title: string;
  readonly things: readonly string[];
  readonly look: 'alone' | 'helped';
}): ReactElement {
  return (
    <section className={`jalon-section jalon-did jalon-did-${look}`}>
      <h2 className="jalon-subtitle">{title}</h2>
      <ul className="jalon-list">
        {things.map((thing) => (
          <li key={thing}>
            <Icon name={look === 'alone' ? 'check' : 'person'} />
            <span>{thing}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nextRead({ plan }: Result, title: string, locale: 'fr' | 'en'): readonly string[] {
  const [first] = plan.nextStep?.resources ?? [];
  return first ? [title, first.title[locale], ...first.summary[locale]] : [];
}
