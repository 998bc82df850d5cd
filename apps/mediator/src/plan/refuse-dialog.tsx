import { REFUSAL_REASONS, type RefusalReason } from '@jalon/history/events';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../shell/locale.ts';
import { planWords } from './words/plan-words.ts';

/** Properties of {@link RefuseDialog}. */
export interface RefuseDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onRefuse: (reason: RefusalReason, by: 'person' | 'helper' | 'both') => void;
}

/** Why a step is set aside, and who decides. */
export function RefuseDialog({ title, onClose, onRefuse }: RefuseDialogProps): ReactElement {
  const words = useWords(planWords);
  const [reason, setReason] = useState<RefusalReason>('not-wished');
  const [by, setBy] = useState<'person' | 'helper' | 'both'>('person');
  const options = Object.fromEntries(REFUSAL_REASONS.map((code) => [code, words.reasons[code]])) as Readonly<
    Record<RefusalReason, string>
  >;
  return (
    <Dialog title={words.refusing.title} isOpen onClose={onClose}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{words.refusing.line}</p>
      <Choice label={words.refusing.reason} value={reason} onChange={setReason} options={options} />
      <Choice label={words.refusing.by} value={by} onChange={setBy} options={words.refusing.deciders} />
      <div className="row">
        <Button look="main" onPress={() => onRefuse(reason, by)}>
          {words.refusing.go}
        </Button>
        <Button onPress={onClose}>{words.refusing.cancel}</Button>
      </div>
    </Dialog>
  );
}
