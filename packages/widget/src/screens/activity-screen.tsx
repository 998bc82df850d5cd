import { useId, type ReactElement } from 'react';
import { preferences, type ActivityScreen as Shown, type DiagnosticState } from '@jalon/diagnostic';
import { itemTypeOf, type Body } from '@jalon/items';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { ViewGuard } from '../parts/view-guard.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { laterItemView } from './later-parts.ts';

/** Properties of {@link ActivityScreen}. */
export interface ActivityScreenProps {
  readonly shown: Shown;
  readonly state: DiagnosticState;
  readonly onFail: (item: string, cause: string) => void;
}

/** One activity: what to do, where to do it, and every way out of it in the same place as always. */
export function ActivityScreen({ shown, state, onFail }: ActivityScreenProps): ReactElement {
  const { messages, locale, pictures, send, announce } = useWidget();
  const { activity, bar } = messages;
  const { item, body, number, answered, canUndo, assisted } = shown;
  const titleId = useId();
  const isPerformed = body.type === 'simulation';

  function handIn(): void {
    if (answered) send({ type: 'done' });
    else announce(activity.notYet);
  }

  return (
    <Frame
      screenKey={`${item.id}/${number}`}
      title={body.title}
      titleId={titleId}
      lines={body.instruction}
      place={
        isPerformed
          ? [`${activity.number(number)} · ${activity.training}`, activity.nothingSent]
          : [activity.number(number)]
      }
      badge={assisted ? activity.withHelp : undefined}
      alsoRead={[...pictureWords(body), ...(isPerformed ? [] : wordsOf(shown))]}
      onBack={() => send({ type: 'back' })}
      onSkip={() => send({ type: 'skip' })}
      answers={
        <>
          {/* What people say of themselves has its own. */}
          {body.type !== 'self-report' && <Button onPress={() => send({ type: 'dontKnow' })}>{bar.dontKnow}</Button>}
          <Button look="main" waits={!answered} onPress={handIn}>
            {isPerformed ? bar.done : bar.goOn}
          </Button>
        </>
      }
    >
      <div className="jalon-activity" data-type={body.type}>
        <ViewGuard key={`${item.id}/${number}`} onFail={(cause) => onFail(item.id, cause)}>
          <laterItemView.View
            item={item}
            body={body}
            state={shown.state}
            locale={locale}
            input={preferences(state).input}
            onAction={(action) => void send({ type: 'act', action })}
            messages={messages.views}
            pictures={pictures}
            labelledBy={titleId}
          />
        </ViewGuard>
        {isPerformed && (
          <div className="jalon-tools">
            <Button look="quiet" icon="arrow-back" waits={!canUndo} onPress={() => canUndo && send({ type: 'undo' })}>
              {activity.undo}
            </Button>
            <Button look="quiet" waits={!canUndo} onPress={() => canUndo && send({ type: 'reset' })}>
              {activity.reset}
            </Button>
          </div>
        )}
      </div>
    </Frame>
  );
}

/** A picture above the answer area, in words; one that is the answer area says itself. */
function pictureWords({ type, picture }: Body): readonly string[] {
  return type !== 'point' && picture !== undefined && 'alternative' in picture ? [picture.alternative] : [];
}

/** What is asked besides the sentences above it: the answer so far, then what can be chosen. */
function wordsOf({ body, state }: Shown): readonly string[] {
  const { lines, options } = itemTypeOf(body.type).describe(body, state);
  return [...lines.slice(body.instruction.length), ...options.map(({ label }) => label)];
}
