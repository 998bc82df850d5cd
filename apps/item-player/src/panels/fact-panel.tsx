import { bodyOf, itemTypeOf, simulationOf, type AttemptState, type BankItem } from '@jalon/items';
import type { ReactElement } from 'react';
import type { PlayerWords } from '../locales/player-words.ts';
import { Panel } from './panel.tsx';

/** Every fact of the world now, those that changed first marked; for what is asked, the response. */
export function FactPanel({
  bank,
  attempt,
  words,
}: {
  readonly bank: BankItem;
  readonly attempt: AttemptState;
  readonly words: PlayerWords;
}): ReactElement {
  const { body } = bodyOf(bank.item, attempt.locale);
  const type = itemTypeOf(body.type);
  const start = type.init(body, attempt.seed);
  const factsOf = (state: unknown): Readonly<Record<string, unknown>> =>
    body.type === 'simulation' ? simulationOf(body.world.kind).facts(body.world, state) : type.toResponse(body, state);
  const before = factsOf(start);
  return (
    <Panel title={body.type === 'simulation' ? words.facts.title : words.facts.response}>
      <table className="player-facts">
        <thead className="player-hidden">
          <tr>
            <th>{words.facts.name}</th>
            <th>{words.facts.value}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(factsOf(attempt.state)).map(([name, value]) => (
            <tr key={name} data-changed={JSON.stringify(value) !== JSON.stringify(before[name]) || undefined}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <code>{JSON.stringify(value)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
