import type { Body, ChoiceState, Item } from '@jalon/items';
import type {
  EntryState,
  InlineChoiceState,
  MatchState,
  OrderState,
  PointState,
  SelfReportState,
} from '@jalon/items/interactions';
import type { ReactElement } from 'react';
import { ChoiceView } from './choice/choice-view.tsx';
import { EntryView } from './entry/entry-view.tsx';
import { InlineChoiceView } from './inline-choice/inline-choice-view.tsx';
import { MatchView } from './match/match-view.tsx';
import { OrderView } from './order/order-view.tsx';
import type { PreferredInput } from './parts/view-props.ts';
import { PointView } from './point/point-view.tsx';
import { SelfReportView } from './self-report/self-report-view.tsx';
import type { ViewMessages } from './view-messages.ts';
import { WorldView } from './world-view.tsx';

/** Properties of {@link ItemView}. */
export interface ItemViewProps {
  readonly item: Item;
  /** The item's body in the language shown. */
  readonly body: Body;
  /** The state that the engine keeps for this body. */
  readonly state: unknown;
  readonly locale: 'fr' | 'en';
  /** How the person said they act; only the wording of instructions follows it. */
  readonly input: PreferredInput;
  readonly messages: ViewMessages;
  /** Id of the heading that asks the question, in the same document or shadow root. */
  readonly labelledBy?: string;
  readonly onAction: (action: unknown) => void;
}

/** The answer area of an item: what the person touches. Title, instruction and buttons around it are the shell's. */
export function ItemView(props: ItemViewProps): ReactElement {
  const { item, locale } = props;
  return (
    <div className="jv-item" lang={locale} key={`${item.id}@${item.version}`}>
      {answerArea(props)}
    </div>
  );
}

function answerArea(props: ItemViewProps): ReactElement {
  const { item, body, state, locale, input, messages, labelledBy, onAction } = props;
  const asked = { messages, labelledBy, onAction };
  switch (body.type) {
    case 'choice':
      return (
        <ChoiceView
          body={body}
          state={state as ChoiceState}
          messages={messages}
          {...(labelledBy === undefined ? {} : { labelledBy })}
          onAction={onAction}
        />
      );
    case 'simulation':
      return (
        <WorldView
          world={body.world}
          state={state}
          messages={messages}
          locale={locale}
          input={input}
          construct={item.meta.construct}
          onAction={onAction}
        />
      );
    case 'order':
      return <OrderView body={body} state={state as OrderState} {...asked} />;
    case 'match':
      return <MatchView body={body} state={state as MatchState} {...asked} />;
    case 'inline-choice':
      return <InlineChoiceView body={body} state={state as InlineChoiceState} {...asked} />;
    case 'entry':
      return <EntryView body={body} state={state as EntryState} {...asked} />;
    case 'point':
      return <PointView body={body} state={state as PointState} {...asked} />;
    case 'self-report':
      return <SelfReportView body={body} state={state as SelfReportState} {...asked} />;
    default:
      return body satisfies never;
  }
}
