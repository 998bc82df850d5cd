import {
  bodyOf,
  evaluateAttempt,
  isAttemptAnswered,
  scoreAttempt,
  simulationOf,
  type AttemptState,
  type BankItem,
} from '@jalon/items';
import { evidenceMessages } from '@jalon/items/messages';
import { evaluateCondition, type FactValue } from '@jalon/referential/condition';
import type { ReactElement } from 'react';
import type { PlayerWords } from '../locales/player-words.ts';
import { ConditionTree } from './condition-tree.tsx';
import { Panel } from './panel.tsx';

/** What the answer is worth as it stands: the credit, then the goal and each rule, with what it reads. */
export function ScorePanel({
  bank,
  attempt,
  words,
  locale,
}: {
  readonly bank: BankItem;
  readonly attempt: AttemptState;
  readonly words: PlayerWords;
  readonly locale: 'fr' | 'en';
}): ReactElement {
  const said = words.scoring;
  const { item, key } = bank;
  const { body } = bodyOf(item, attempt.locale);
  const isClosed = attempt.phase === 'closed';
  const observation = evaluateAttempt(item, key, attempt);
  const { credit } = isClosed ? observation : scoreAttempt(item, key, attempt);
  const isPerformed = body.type === 'simulation' && key.scoring.template === 'goal';
  return (
    <Panel title={said.title}>
      <output className="player-credit">
        <strong>{isClosed ? said.closed(said.status[observation.status] ?? observation.status) : said.now}</strong>
        <span data-testid="credit">{credit === null ? '' : said.of(figure(credit, locale))}</span>
      </output>
      <p className="player-quiet">
        {isAttemptAnswered(item, attempt)
          ? said.steps(item.meta.parameters.credits.map((one) => figure(one, locale)).join(' ; '))
          : said.untouched}
      </p>
      {isPerformed ? (
        <Rules
          bank={bank}
          facts={simulationOf(body.world.kind).facts(body.world, attempt.state)}
          attempt={attempt}
          words={words}
          locale={locale}
        />
      ) : (
        <p className="player-quiet">{said.template(key.scoring.template)}</p>
      )}
    </Panel>
  );
}

function Rules({
  bank,
  facts,
  attempt,
  words,
  locale,
}: {
  readonly bank: BankItem;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly attempt: AttemptState;
  readonly words: PlayerWords;
  readonly locale: 'fr' | 'en';
}): ReactElement | null {
  const said = words.scoring;
  const { scoring } = bank.key;
  const { body } = bodyOf(bank.item, attempt.locale);
  if (scoring.template !== 'goal' || body.type !== 'simulation') return null;
  const messages = evidenceMessages()[body.world.kind];
  const own = scoring.evidence.map((rule) => ({
    rule,
    effect:
      rule.credit !== undefined
        ? said.gives(figure(rule.credit, locale))
        : rule.cap !== undefined
          ? said.caps(figure(rule.cap, locale))
          : said.tells,
  }));
  // What the world notices by itself is shown once it is there: it would fill the page otherwise.
  const standing = simulationOf(body.world.kind)
    .evidence(body.world)
    .filter(({ when }) => evaluateCondition(when, facts) === 'yes')
    .map((rule) => ({ rule, effect: said.world }));
  return (
    <ul className="player-rules">
      <li data-truth={evaluateCondition(scoring.goal, facts)}>
        <Verdict
          name={said.goal}
          truth={evaluateCondition(scoring.goal, facts)}
          words={words}
          effect={said.gives('1')}
        />
        <ConditionTree condition={scoring.goal} facts={facts} words={words} />
      </li>
      {[...own, ...standing].map(({ rule, effect }, index) => {
        const truth = evaluateCondition(rule.when, facts);
        return (
          <li key={`${index}/${rule.observable}`} data-truth={truth}>
            <Verdict name={rule.observable} truth={truth} words={words} effect={effect} />
            {messages[rule.observable] && <p>{messages[rule.observable]?.seen[locale]}</p>}
            <ConditionTree condition={rule.when} facts={facts} words={words} />
          </li>
        );
      })}
    </ul>
  );
}

function Verdict({
  name,
  truth,
  words,
  effect,
}: {
  readonly name: string;
  readonly truth: 'yes' | 'no' | 'unknown';
  readonly words: PlayerWords;
  readonly effect: string;
}): ReactElement {
  return (
    <p className="player-verdict">
      <span className="player-truth" data-truth={truth}>
        {words.scoring.truth[truth]}
      </span>
      <strong>{name}</strong>
      <span className="player-quiet">{effect}</span>
    </p>
  );
}

function figure(credit: number, locale: 'fr' | 'en'): string {
  return String(credit).replace('.', locale === 'fr' ? ',' : '.');
}
