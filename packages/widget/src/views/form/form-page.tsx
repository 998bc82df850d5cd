import type { FormAction, FormState, FormWorld } from '@jalon/items';
import { fieldsOf, isReview, pageCount } from '@jalon/items/simulations/form';
import { useId, useRef, type FormEvent, type ReactElement } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import type { FormWords } from './form-words.ts';
import { ReviewPage } from './review-page.tsx';
import { useCommitted } from '../../session/use-latest.ts';

/** Properties of {@link FormPage}. */
export interface FormPageProps {
  readonly world: FormWorld;
  readonly state: FormState;
  readonly words: FormWords;
  readonly onAction: (action: FormAction) => void;
}

/** The page shown: its fields or the review, and the buttons that lead on and back. */
export function FormPage({ world, state, words, onAction }: FormPageProps): ReactElement {
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const before = useRef(state.errors);
  const fields = fieldsOf(world, state.page);
  const count = pageCount(world);
  const isLast = state.page === count - 1;
  const review = isReview(world, state.page);
  const title = review ? world.review : world.steps?.[state.page]?.title;

  // Something missing leads to what says so: the first field of a short form, the summary of a longer one.
  useCommitted(() => {
    const checked = state.errors !== before.current;
    before.current = state.errors;
    if (checked && state.errors.length > 0)
      form.current
        ?.querySelector<HTMLElement>('.jv-summary, [aria-invalid="true"], [data-invalid="yes"] > button')
        ?.focus();
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (world.submit !== undefined) onAction({ type: isLast ? 'submit' : 'next' });
  };
  const go = (field: string): void =>
    form.current?.querySelector<HTMLElement>(`[id=${JSON.stringify(`${prefix}-${field}`)}]`)?.focus();
  return (
    <form className="jv-form" ref={form} noValidate autoComplete="off" onSubmit={submit}>
      {title === undefined ? null : <h2 tabIndex={-1}>{words.step(state.page + 1, count, title)}</h2>}
      {world.steps === undefined || state.errors.length === 0 ? null : (
        <ErrorSummary
          title={words.errors(state.errors.length)}
          fields={fields.filter(({ id }) => state.errors.includes(id))}
          onGo={go}
        />
      )}
      {fields.map((field) => (
        <Field
          key={field.id}
          id={`${prefix}-${field.id}`}
          {...{ field, world, state, words }}
          onFill={(value) => onAction({ type: 'fill', field: field.id, value })}
          onReduce={(document) => onAction({ type: 'reduce', document })}
        />
      ))}
      {review ? (
        <ReviewPage {...{ world, state, words }} onMend={(field) => onAction({ type: 'mend', field })} />
      ) : null}
      {world.submit === undefined ? null : (
        <div className="jv-form-buttons">
          {state.page === 0 ? null : (
            <button type="button" className="jv-button" onClick={() => onAction({ type: 'previous' })}>
              {words.previous}
            </button>
          )}
          <button type="submit" className="jv-button jv-button-main">
            {isLast ? world.submit : isReview(world, state.reached) ? words.toReview : words.next}
          </button>
        </div>
      )}
      {world.pauses === true ? (
        <button type="button" className="jv-tool" onClick={() => onAction({ type: 'pause' })}>
          {words.pause}
        </button>
      ) : null}
    </form>
  );
}
