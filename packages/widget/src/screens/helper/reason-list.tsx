import type { ReactElement } from 'react';
import type { Result } from '@jalon/diagnostic';
import { FACTS, type ReasonNode } from '@jalon/recommend';
import { useWidget } from '../../parts/widget-context.ts';

/** Properties of {@link ReasonList}. */
export interface ReasonListProps {
  readonly result: Result;
  /** Reasons that stand on something sensitive stay folded with the barriers. */
  readonly areSensitiveShown: boolean;
}

/** Each piece of advice with the smallest set of facts it stands on. */
export function ReasonList({ result, areSensitiveShown }: ReasonListProps): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  if (result.recommendations.length === 0) return <p className="jalon-sentence">{helper.none}</p>;
  return (
    <ul className="jalon-plain">
      {result.recommendations.map((recommendation) => {
        const isSensitive = Object.keys(recommendation.facts).some((name) => FACTS.find((fact) => fact.name === name)?.sensitive);
        return (
          <li key={recommendation.rule}>
            {isSensitive && !areSensitiveShown ? (
              <p>{helper.barriersLines[1]}</p>
            ) : (
              <>
                <p>{recommendation.because[locale].mediator}</p>
                <Reason node={recommendation.reasons} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Reason({ node }: { readonly node: ReasonNode }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  if (node.fact) {
    const { name, op, expected, actual } = node.fact;
    const declared = FACTS.find((fact) => fact.name === name);
    return (
      <p className="jalon-reason">
        {declared?.label[locale] ?? name} {helper.comparisons[op]} {said(expected)} ({said(actual)})
      </p>
    );
  }
  if (node.op === 'fact') return <></>;
  return (
    <div className="jalon-reason">
      {node.op !== 'all' && <p>{helper.operators[node.op]}</p>}
      {node.children.map((child, index) => (
        <Reason key={index} node={child} />
      ))}
    </div>
  );

  function said(value: unknown): string {
    if (value === undefined) return helper.truths.unknown;
    if (typeof value === 'boolean') return value ? helper.truths.yes : helper.truths.no;
    return Array.isArray(value) ? value.join(', ') : String(value);
  }
}
