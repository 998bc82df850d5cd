import type { AccountError, AccountField, AccountScreen, AccountWorld } from '@jalon/items';
import { useId, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { AccountPartProps } from './account-part-props.ts';
import { PasswordRules } from './password-rules.tsx';

/** A page to fill in: its boxes, what there is to mend, its button, and where else one can go. */
export function AccountForm(props: AccountPartProps): ReactElement {
  const { world, state, words, onAction } = props;
  const prefix = useId();
  const { screen } = state;
  const fields = FIELDS[screen].filter((field) => field !== 'again' || world.asks.includes('again'));
  const isSecret = fields.some((field) => field === 'password' || field === 'fresh');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAction({ type: 'send' });
  };
  return (
    <form className="jv-form" noValidate autoComplete="off" onSubmit={submit}>
      {screen === 'signIn' && world.providers.length > 0 ? (
        <>
          {world.providers.map(({ id, name, address }) => (
            <div key={id} data-provider={id}>
              <button
                type="button"
                className="jv-button"
                aria-describedby={`${prefix}-${id}`}
                onClick={() => onAction({ type: 'choose', provider: id })}
              >
                {words.by(name)}
              </button>
              <p className="jv-quiet" id={`${prefix}-${id}`}>
                <bdi className="jv-address">{address}</bdi>
              </p>
            </div>
          ))}
          <p className="jv-quiet">{words.or}</p>
        </>
      ) : null}
      {fields.map((field) => {
        const id = `${prefix}-${field}`;
        const errors = state.errors.filter((error) => FIELD_OF[error] === field);
        return (
          <div className="jv-field" key={field}>
            <label htmlFor={id}>{words.fields[field]}</label>
            <TextBox
              id={id}
              value={state.typed[field]}
              inputMode={field === 'email' ? 'email' : field === 'code' ? 'decimal' : 'text'}
              secret={!state.isShown && field !== 'email' && field !== 'code'}
              invalid={errors.length > 0}
              describedBy={errors.length > 0 ? `${id}-error` : `${id}-rules`}
              onText={(text) => onAction({ type: 'fill', field, text })}
            />
            {field === 'fresh' ? <PasswordRules {...props} id={`${id}-rules`} /> : null}
            {errors.length === 0 ? null : (
              <FieldMessage id={`${id}-error`} text={errors.map((error) => words.errors[error]).join(' ')} />
            )}
          </div>
        );
      })}
      {isSecret ? <Tick label={words.show} isOn={state.isShown} onToggle={() => onAction({ type: 'show' })} /> : null}
      {screen === 'signIn' && world.offers.includes('stay') ? (
        <Tick label={words.stay} isOn={state.stays} onToggle={() => onAction({ type: 'stay' })} />
      ) : null}
      {screen === 'home' || screen === 'out' ? null : (
        <button type="submit" className="jv-button jv-button-main">
          {words.send[screen]}
        </button>
      )}
      {linksOf(screen, world).map((to) => (
        <p key={to}>
          <PracticeLink onFollow={() => onAction({ type: 'go', to })}>{words.links[to]}</PracticeLink>
        </p>
      ))}
    </form>
  );
}

function Tick({
  label,
  isOn,
  onToggle,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  return (
    <label className="jv-check">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}

function linksOf(screen: AccountScreen, { offers }: AccountWorld): readonly AccountScreen[] {
  if (screen === 'change') return ['home'];
  return screen === 'signIn' ? (['forgotten', 'create'] as const).filter((one) => offers.includes(one)) : ['signIn'];
}

const FIELDS: Readonly<Record<AccountScreen, readonly AccountField[]>> = {
  signIn: ['email', 'password'],
  create: ['email', 'fresh', 'again'],
  forgotten: ['email'],
  code: ['code'],
  renew: ['fresh', 'again'],
  provider: [],
  home: [],
  change: ['password', 'fresh', 'again'],
  out: [],
};

const FIELD_OF: Readonly<Record<AccountError, AccountField>> = {
  email: 'email',
  'wrong-password': 'password',
  'too-short': 'fresh',
  'no-digit': 'fresh',
  'no-capital': 'fresh',
  'no-sign': 'fresh',
  differs: 'again',
  'wrong-code': 'code',
};
