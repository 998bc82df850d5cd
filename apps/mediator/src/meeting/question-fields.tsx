import type { TalkQuestion } from '@jalon/bank';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { useLocale, useWords } from '../shell/locale.ts';
import { chosenByKey, isNothing, toggled, type Chosen } from './choose.ts';
import { meetingWords } from './words/meeting-words.ts';

/** Properties of {@link QuestionFields}. */
export interface QuestionFieldsProps {
  readonly question: TalkQuestion;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  /** Enter goes on. */
  readonly onNext?: () => void;
  /** The heading is elsewhere: it stays for those who do not see. */
  readonly isTitleHidden?: boolean;
}

/** One question of the first talk, for the mouse, the finger or the keyboard alone: why it is asked, its answers, and not answering. */
export function QuestionFields({
  question,
  chosen,
  onChosen,
  onNext,
  isTitleHidden = false,
}: QuestionFieldsProps): ReactElement {
  const locale = useLocale();
  const words = useWords(meetingWords).answer;
  const name = useId();
  const why = useId();
  const isMany = question.cardinality === 'multiple';

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && onNext !== undefined) {
      event.preventDefault();
      onNext();
      return;
    }
    const found = chosenByKey(question, chosen, event.key);
    if (found === null) return;
    event.preventDefault();
    onChosen(found.chosen);
  }

  const option = (key: string, label: string, isChosen: boolean, next: () => Chosen): ReactElement => (
    <label key={key} className="meet-option" data-chosen={isChosen || undefined}>
      <input
        type={isMany ? 'checkbox' : 'radio'}
        name={name}
        checked={isChosen}
        autoComplete="off"
        onChange={() => onChosen(next())}
      />
      <kbd aria-hidden="true">{key}</kbd>
      <span>{label}</span>
    </label>
  );

  return (
    <fieldset className="meet-question" aria-describedby={why} data-question={question.id} onKeyDown={press}>
      <legend className={isTitleHidden ? 'sr-only' : undefined}>{question.title[locale]}</legend>
      <p className="hint" id={why}>
        {[...question.help[locale], ...(isMany ? [words.several] : [])].join(' ')}
      </p>
      <div className="meet-options">
        {question.options.map(({ id, label }, index) =>
          option(String(index + 1), label[locale], chosen?.includes(id) ?? false, () => toggled(question, chosen, id)),
        )}
      </div>
      <div className="meet-options meet-aside">
        {isMany ? option('0', words.nothing, isNothing(chosen), () => (isNothing(chosen) ? undefined : [])) : null}
        {option('-', words.declined, chosen === null, () => (chosen === null ? undefined : null))}
      </div>
    </fieldset>
  );
}
