import type { FormState, FormWorld } from '@jalon/items';
import { answerOf } from '@jalon/items/simulations/form';
import type { ReactElement } from 'react';
import type { FormWords } from './form-words.ts';

/** Properties of {@link ReviewPage}. */
export interface ReviewPageProps {
  readonly world: FormWorld;
  readonly state: FormState;
  readonly words: FormWords;
  readonly onMend: (field: string) => void;
}

/** Every answer as it will be sent, each with a button that leads back to it. */
export function ReviewPage({ world, state, words, onMend }: ReviewPageProps): ReactElement {
  return (
    <ul className="jv-rows">
      {world.fields.map((field) => {
        const answer = answerOf(world, state, field);
        const ticked = answer === 'true' ? words.yes : words.no;
        return (
          <li className="jv-file" key={field.id}>
            <span className="jv-row">
              <span className="jv-file-name">
                <span className="jv-quiet jv-leads">{field.label}</span>
                {field.kind === 'checkbox' ? ticked : answer === '' ? words.noAnswer : answer}
              </span>
            </span>
            <button
              type="button"
              className="jv-tool"
              aria-label={words.changeNamed(field.label)}
              onClick={() => onMend(field.id)}
            >
              {words.change}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
