import type { ReactElement } from 'react';
import type { Talk } from '@jalon/bank';
import type { Result } from '@jalon/diagnostic';
import { FACTS, type ReasonNode, type Recommendation } from '@jalon/recommend';
import { useWidget } from '../../parts/widget-context.ts';
import { valueWords } from './value-words.ts';

/** Properties of {@link ReasonList}. */
export interface ReasonListProps {
  readonly result: Result;
  readonly talk: Talk;
  /** Advice that stands on something sensitive stays folded with the barriers. */
  readonly areSensitiveShown: boolean;
}

/** Each piece of advice with the smallest set of facts it stands on. */
export function ReasonList({ result, talk, areSensitiveShown }: ReasonListProps): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const shown = result.recommendations.filter((one) => areSensitiveShown || !isSensitive(one));
  const folded = result.recommendations.length - shown.length;
  return (
    <>
      {shown.length > 0 && (
        <ul className="jalon-plain">
          {shown.map((recommendation) => (
            <li key={recommendation.rule}>
              <p>{recommendation.because[locale].mediator}</p>
              <Reason node={recommendation.reasons} talk={talk} />
            </li>
          ))}
        </ul>
      )}
      {folded > 0 && <p className="jalon-sentence">{helper.reasonsFolded(folded)}</p>}
      {result.recommendations.length === 0 && <p className="jalon-sentence">{helper.none}</p>}
    </>
  );
}

function isSensitive({ facts }: Recommendation): boolean {
  return Object.keys(facts).some((name) => FACTS.find((fact) => fact.name === name)?.sensitive);
}

function Reason({ node, talk }: { readonly node: ReasonNode; readonly talk: Talk }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  if (node.fact) {
    const { name, op, expected, actual } = node.fact;
    const label = FACTS.find((fact) => fact.name === name)?.label[locale] ?? name;
    const words = (value: unknown): string => valueWords(talk, name, value, helper, locale);
    return (
      <p className="jalon-reason">
        {label} {helper.comparisons[op]} {words(expected)} ({helper.here} {words(actual)})
      </p>
    );
  }
  const [only] = node.children;
  if (only && node.children.length === 1 && node.op !== 'not') return <Reason node={only} talk={talk} />;
  return (
    <div className="jalon-reason">
      {node.op !== 'fact' && <p>{helper.operators[node.op]}</p>}
      {node.children.map((child, index) => (
        <Reason key={index} node={child} talk={talk} />
      ))}
    </div>
  );
}
