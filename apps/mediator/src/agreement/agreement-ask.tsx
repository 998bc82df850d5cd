import { useState, type ReactElement } from 'react';
import type { Told } from '../desk/tell.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../shell/locale.ts';
import { agreementWords } from './words/agreement-words.ts';

/** Properties of {@link AgreementAsk}. */
export interface AgreementAskProps {
  /** The very sentences, each on its own line. */
  readonly sentences: readonly string[];
  /** What the person said, and how it was told; the three answers take as many presses. */
  readonly onSaid: (said: Told['said'], channel: Told['channel']) => void;
  readonly isBusy?: boolean;
}

/** What is read to a person before anything is kept, and what they answered. */
export function AgreementAsk({ sentences, onSaid, isBusy = false }: AgreementAskProps): ReactElement {
  const words = useWords(agreementWords);
  const [channel, setChannel] = useState<Told['channel']>('read-aloud');
  return (
    <div className="agreement">
      <h3>{words.read}</h3>
      <blockquote>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <Choice label={words.channel} value={channel} onChange={setChannel} options={words.channels} />
      <div className="row">
        <Button look="main" isPending={isBusy} onPress={() => onSaid('given', channel)}>
          {words.given}
        </Button>
        <Button isPending={isBusy} onPress={() => onSaid('deferred', channel)}>
          {words.deferred}
        </Button>
        <Button isPending={isBusy} onPress={() => onSaid('refused', channel)}>
          {words.refused}
        </Button>
      </div>
    </div>
  );
}
