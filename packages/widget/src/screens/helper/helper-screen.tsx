import { useMemo, useState, type ReactElement } from 'react';
import { shownLog, type DiagnosticState, type Result } from '@jalon/diagnostic';
import { flags } from '@jalon/items/measures';
import { HelperProvider } from '../../helper/helper-provider.tsx';
import { ProfilePicture } from '../../helper/profile-picture.tsx';
import { ProfileTable } from '../../helper/profile-table.tsx';
import { Button } from '../../parts/button.tsx';
import { Frame } from '../../parts/frame.tsx';
import { useWidget } from '../../parts/widget-context.ts';
import type { PrintOptions } from '../result/print-options.ts';
import { NOTES_LENGTH } from '../result/sheet-shape.ts';
import { AskedList } from './asked-list.tsx';
import { BarrierList } from './barrier-list.tsx';
import { chosenOptions } from './chosen-options.ts';
import { FlagList } from './flag-list.tsx';
import { GoalList } from './goal-list.tsx';
import { MoreQuestions } from './more-questions.tsx';
import { ReasonList } from './reason-list.tsx';
import { StrengthList } from './strength-list.tsx';
import { TalkList } from './talk-list.tsx';
import { UnobservedList } from './unobserved-list.tsx';

/** Properties of {@link HelperScreen}. */
export interface HelperScreenProps {
  readonly result: Result;
  readonly state: DiagnosticState;
  readonly options: PrintOptions;
  readonly onOptions: (options: PrintOptions) => void;
  readonly onBack: () => void;
}

/** For who helps: what is known and how surely, why it was asked, why it is advised. Barriers stay folded. */
export function HelperScreen({ result, state, options, onOptions, onBack }: HelperScreenProps): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const [areBarriersShown, setBarriersShown] = useState(false);
  const seen = useMemo(() => flags(shownLog(state)), [state]);
  const tick = (name: 'barriers' | 'reasons' | 'notes', label: string): ReactElement => (
    <label className="jalon-ticked">
      <input
        type="checkbox"
        checked={options[name]}
        onChange={(event) => onOptions({ ...options, [name]: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );

  return (
    <Frame
      screenKey="helper"
      title={helper.title}
      lines={result.profile.provisional ? [helper.provisional, ...helper.provisionalLines] : []}
      onBack={onBack}
      wide
      answers={
        <Button look="main" icon="printer" onPress={() => window.print()}>
          {messages.result.print}
        </Button>
      }
    >
      <div className="jalon-helper">
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.picture}</h2>
          <HelperProvider locale={locale}>
            <ProfilePicture profile={result.profile} />
            <ProfileTable profile={result.profile} />
          </HelperProvider>
        </section>
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.goals}</h2>
          <GoalList facts={result.facts} />
        </section>
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.strengths}</h2>
          <StrengthList facts={result.facts} />
        </section>
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.barriers}</h2>
          {areBarriersShown ? (
            <BarrierList facts={result.facts} state={state} />
          ) : (
            <>
              {helper.barriersLines.map((line) => (
                <p key={line} className="jalon-sentence">
                  {line}
                </p>
              ))}
              <Button onPress={() => setBarriersShown(true)}>{helper.barriersShow}</Button>
            </>
          )}
        </section>
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.reasons}</h2>
          <ReasonList
            result={result}
            chosen={chosenOptions(state.config.bank.talk, state.answers)}
            areSensitiveShown={areBarriersShown}
          />
        </section>
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.why}</h2>
          <TalkList state={state} />
          <AskedList state={state} />
        </section>
        <MoreQuestions state={state} />
        {result.unobserved.length > 0 && (
          <section className="jalon-section">
            <h2 className="jalon-subtitle">{helper.unobserved.title}</h2>
            <UnobservedList unobserved={result.unobserved} />
          </section>
        )}
        {seen.length > 0 && (
          <section className="jalon-section">
            <h2 className="jalon-subtitle">{helper.flags.title}</h2>
            <FlagList flags={seen} />
          </section>
        )}
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{helper.printTitle}</h2>
          {tick('barriers', helper.printBarriers)}
          {tick('reasons', helper.printReasons)}
          {tick('notes', helper.printNotes)}
          <label className="jalon-remarks">
            <span>{helper.notes}</span>
            <textarea
              rows={4}
              maxLength={NOTES_LENGTH}
              value={options.text}
              // A field tapped while half under the bar comes out of it; scroll-margin holds the bar's height.
              onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
              onInput={(event) => onOptions({ ...options, text: event.currentTarget.value })}
            />
          </label>
        </section>
      </div>
    </Frame>
  );
}
