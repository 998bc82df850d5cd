import type { Body, ChoiceState, Item, ItemPart } from '@jalon/items';
import type { ReactElement } from 'react';
import { ChoiceView } from './choice/choice-view.tsx';
import { SpokenMedia } from './media/spoken-media.tsx';
import { PartView } from './part-view.tsx';
import type { PreferredInput } from './parts/view-props.ts';
import type { ViewMessages } from './view-messages.ts';

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
  /** Where the bank's pictures are: what their paths follow. Beside the page by default. */
  readonly pictures?: string;
  /** Id of the heading that asks the question, in the same document or shadow root. */
  readonly labelledBy?: string;
  readonly onAction: (action: unknown) => void;
}

/** The answer area of an item: what the person touches. Title, instruction and buttons around it are the shell's. */
export function ItemView(props: ItemViewProps): ReactElement {
  const { item, locale } = props;
  return (
    <div className="jv-item" lang={locale} key={`${item.id}@${item.version}`}>
      <SpokenMedia body={props.body} locale={locale} pictures={props.pictures ?? ''} />
      {answerArea(props)}
    </div>
  );
}

function answerArea(props: ItemViewProps): ReactElement {
  const { item, body, state, locale, input, messages, pictures = '', labelledBy, onAction } = props;
  if (body.type === 'choice') {
    return (
      <ChoiceView
        body={body}
        state={state as ChoiceState}
        messages={messages}
        {...(labelledBy === undefined ? {} : { labelledBy })}
        onAction={onAction}
      />
    );
  }
  const part = (name: ItemPart, shown: object): ReactElement => (
    <PartView part={name} state={state} messages={messages} shown={{ ...shown, state, locale, input, onAction }} />
  );
  if (body.type === 'simulation') {
    return part(body.world.kind, { world: body.world, messages, construct: item.meta.construct });
  }
  return part(body.type, { body, pictures, labelledBy });
}
