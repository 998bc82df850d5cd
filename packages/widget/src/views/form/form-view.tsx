import type { FormAction, FormState, FormWorld } from '@jalon/items';
import { useEffect, useId, useRef, type FormEvent, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { Field } from './field.tsx';
import { formWords } from './form-words.ts';

/** A form of an invented service, or a bare line to type. Messages are the service's own, never the browser's bubbles. */
export function FormView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<FormWorld, FormState, FormAction>): ReactElement {
  const words = formWords[locale];
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const submits = useRef(state.submits);

  // Sending with something missing leads to the first field to mend.
  useEffect(() => {
    const sent = state.submits > submits.current;
    submits.current = state.submits;
    if (sent && state.errors.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (world.submit !== undefined) onAction({ type: 'submit' });
  };
  const live = (
    <LiveRegion
      state={state}
      describe={(before, after) => {
        if (after.submitted && !before.submitted) return world.thanks ?? words.sent;
        if (after.submits === before.submits || after.errors.length === 0) return null;
        return words.errors(after.errors.length);
      }}
    />
  );
  const fields = state.submitted ? (
    <p className="jv-note">{world.thanks ?? words.sent}</p>
  ) : (
    <form className="jv-form" ref={form} noValidate autoComplete="off" onSubmit={submit}>
      {world.fields.map((field) => (
        <Field
          key={field.id}
          id={`${prefix}-${field.id}`}
          field={field}
          value={state.values[field.id] ?? ''}
          invalid={state.errors.includes(field.id)}
          words={words}
          onFill={(value) => onAction({ type: 'fill', field: field.id, value })}
        />
      ))}
      {world.submit === undefined ? null : (
        <button type="submit" className="jv-button jv-button-main">
          {world.submit}
        </button>
      )}
    </form>
  );
  if (world.service === undefined && world.submit === undefined) {
    return (
      <div className="jv-bare-form">
        {fields}
        {live}
      </div>
    );
  }
  return (
    <WorldFrame kind="form" title={world.service ?? words.title} messages={messages}>
      <div className="jv-scroll">{fields}</div>
      {live}
    </WorldFrame>
  );
}
