import { account } from '@jalon/items/simulations/account';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { AccountPartProps } from './account-part-props.ts';

/** What a new password needs, each ticked once it has it, and whether it is easy to guess: in words, without a score. */
export function PasswordRules({ world, state, words, id }: AccountPartProps & { readonly id: string }): ReactElement {
  const facts = account.facts(world, state);
  const rules = [
    { label: words.least(world.least), isMet: Number(facts['password.length']) >= world.least },
    ...(['digit', 'capital', 'sign'] as const)
      .filter((one) => world.asks.includes(one))
      .map((one) => ({ label: words[one], isMet: facts[FACT_OF[one]] === true })),
  ];
  const strength = facts['password.hasName'] ? 'named' : facts['password.isStrong'] ? 'strong' : 'guessed';
  return (
    <div id={id} className="jv-quiet">
      <p>{words.invent}</p>
      <p>{words.rules}</p>
      <ul className="jv-rules">
        {rules.map(({ label, isMet }) => (
          <li className="jv-with-icon" key={label} data-met={isMet ? 'yes' : undefined}>
            {isMet ? <Icon name="check" size={20} /> : null}
            {label}
            {isMet ? <span className="jv-hidden">, {words.met}</span> : null}
          </li>
        ))}
      </ul>
      {facts['password.length'] === 0 ? null : <p>{words[strength]}</p>}
    </div>
  );
}

const FACT_OF = { digit: 'password.hasDigit', capital: 'password.hasCapital', sign: 'password.hasSign' } as const;
