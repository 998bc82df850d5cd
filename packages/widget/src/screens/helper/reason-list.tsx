import type { ReactElement } from 'react';
import type { TalkOption } from '@jalon/bank';
import type { Result } from '@jalon/diagnostic';
import type { ReasonNode } from '@jalon/recommend';
import { useWidget } from '../../parts/widget-context.ts';
import { reasonWords } from './reason-words.ts';
import { tellsBarrier } from './tells-barrier.ts';

/** Properties of {@link ReasonList}. */
export interface ReasonListProps {
  readonly result: Result;
  /** The options of the first talk that the person chose. */
  readonly chosen: readonly TalkOption[];
  /** Advice that tells a barrier stays folded with the barriers. */
  readonly areSensitiveShown: boolean;
}

/** Each piece of advice with the smallest set of facts it stands on. */
export function ReasonList({ result, chosen, areSensitiveShown }: ReasonListProps): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const shown = result.recommendations.filter((one) => areSensitiveShown || !tellsBarrier(one, chosen));
  const folded = result.recommendations.length - shown.length;
  return (
    <>
      {shown.length > 0 && (
        <ul className="jalon-plain">
          {shown.map((recommendation) => (
            <li key={recommendation.rule}>
              <p>{recommendation.because[locale].mediator}</p>
              <Reason node={recommendation.reasons} chosen={chosen} />
            </li>
          ))}
        </ul>
      )}
      {folded > 0 && <p className="jalon-sentence">{helper.reasonsFolded(folded)}</p>}
      {result.recommendations.length === 0 && <p className="jalon-sentence">{helper.none}</p>}
    </>
  );
}

interface ReasonProps {
  readonly node: ReasonNode;
  readonly chosen: readonly TalkOption[];
  readonly isDenied?: boolean;
}

function Reason({ node, chosen, isDenied = false }: ReasonProps): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  if (node.fact) return <p className="jalon-reason">{reasonWords(node.fact, { chosen, helper, locale, isDenied })}</p>;
  const denies = isDenied || node.op === 'not';
  const [only] = node.children;
  if (only && node.children.length === 1) return <Reason node={only} chosen={chosen} isDenied={denies} />;
  return (
    <div className="jalon-reason">
      {!denies && (node.op === 'all' || node.op === 'any' || node.op === 'atLeast') && (
        <p>{helper.operators[node.op]}</p>
      )}
      {node.children.map((child, index) => (
        <Reason key={index} node={child} chosen={chosen} isDenied={denies} />
      ))}
    </div>
  );
}
