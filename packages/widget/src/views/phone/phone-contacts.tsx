import { useId, type FormEvent, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { PaperNote } from '../parts/paper-note.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { PhonePartProps } from './phone-part-props.ts';

/** The people of the telephone, one of them, a new one, and a call. */
export function PhoneContacts({ world, state, words, onAction }: PhonePartProps): ReactElement {
  const id = useId();
  const people = [...world.contacts, ...(state.added === null ? [] : [{ id: 'new', ...state.added }])];
  const person = people.find((one) => one.id === (state.screen === 'call' ? state.called : state.current));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAction({ type: 'save' });
  };
  switch (state.screen) {
    case 'newContact':
      return (
        <form className="jv-form" noValidate autoComplete="off" onSubmit={submit}>
          <PaperNote title={words.notes} lines={world.notes} />
          {(['name', 'number'] as const).map((field) => (
            <div className="jv-field" key={field}>
              <label htmlFor={`${id}-${field}`}>{words[field]}</label>
              <TextBox
                id={`${id}-${field}`}
                value={state.typed[field]}
                inputMode={field === 'name' ? 'text' : 'decimal'}
                onText={(text) => onAction({ type: 'fill', field, text })}
              />
            </div>
          ))}
          <button type="submit" className="jv-button jv-button-main">
            {words.save}
          </button>
        </form>
      );
    case 'contact':
      return (
        <div className="jv-form">
          <p>
            <strong>{person?.name}</strong>
          </p>
          <p>{person?.number}</p>
          <button type="button" className="jv-button jv-button-main" onClick={() => onAction({ type: 'call' })}>
            {words.call}
          </button>
        </div>
      );
    case 'call':
      return (
        <div className="jv-form">
          <p>{words.calling(person?.name ?? '')}</p>
          <p>
            <button type="button" className="jv-button" onClick={() => onAction({ type: 'back' })}>
              {words.hangUp}
            </button>
          </p>
        </div>
      );
    default:
      return (
        <ul className="jv-rows">
          <li>
            <button type="button" className="jv-row" onClick={() => onAction({ type: 'go', to: 'newContact' })}>
              <Icon name="plus" />
              {words.pages.newContact}
            </button>
          </li>
          {people.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="jv-row"
                data-one={one.id}
                onClick={() => onAction({ type: 'open', id: one.id })}
              >
                <Icon name="person" />
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      );
  }
}
