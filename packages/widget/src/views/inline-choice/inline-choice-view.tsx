import type { InlineChoiceAction, InlineChoiceBody, InlineChoiceState, InlineGap } from '@jalon/items/interactions';
import { useId, type ReactElement } from 'react';
import { Unbroken } from '../../parts/unbroken.tsx';
import type { AskedProps } from '../parts/asked-props.ts';
import { inlineChoiceWords } from './inline-choice-words.ts';

/** A sentence as it reads with the words chosen, and under it the words to choose for each gap: nothing opens, nothing hides. */
export function InlineChoiceView(
  props: AskedProps<InlineChoiceBody, InlineChoiceState, InlineChoiceAction>,
): ReactElement {
  const { body, state, locale, labelledBy, onAction } = props;
  const words = inlineChoiceWords[locale];
  const group = useId();
  const chosen = (gap: string): string | undefined => state.chosen.find(([one]) => one === gap)?.[1];
  const gaps = body.parts.filter((part): part is InlineGap => 'id' in part);
  return (
    <div className="jv-inline" role="group" aria-labelledby={labelledBy}>
      <p className="jv-sentence" aria-live="polite">
        {body.parts.map((part, at) => {
          if ('text' in part)
            return (
              <span key={`${at} ${part.text}`}>
                <Unbroken text={part.text} />{' '}
              </span>
            );
          const word = part.options.find(({ id }) => id === chosen(part.id))?.label;
          return (
            <span key={part.id}>
              <span className="jv-gap" data-filled={word === undefined ? 'no' : 'yes'}>
                {word === undefined ? <span className="jv-hidden">{words.blank}</span> : <Unbroken text={word} />}
                {word === undefined && gaps.length > 1 ? (
                  <span aria-hidden="true">{gaps.indexOf(part) + 1}</span>
                ) : null}
              </span>{' '}
            </span>
          );
        })}
      </p>
      {gaps.map((gap, at) => (
        <fieldset key={gap.id} className="jv-gap-words">
          <legend>{gaps.length > 1 ? `${at + 1}. ${gap.label}` : gap.label}</legend>
          {gap.options.map((option) => (
            <label key={option.id} className="jv-tile" data-chosen={chosen(gap.id) === option.id ? 'yes' : 'no'}>
              <input
                type="radio"
                name={`${group} ${gap.id}`}
                value={option.id}
                checked={chosen(gap.id) === option.id}
                onChange={() => onAction({ type: 'choose', gap: gap.id, option: option.id })}
              />
              <span>
                <Unbroken text={option.label} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
