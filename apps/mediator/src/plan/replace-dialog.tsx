import { OVERRIDE_REASONS, type OverrideReason } from '@jalon/history/events';
import type { PathStep } from '@jalon/recommend/path';
import { stepWords } from '@jalon/recommend/path/messages';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { planWords } from './words/plan-words.ts';

/** Properties of {@link ReplaceDialog}. */
export interface ReplaceDialogProps {
  readonly title: string;
  readonly others: readonly PathStep[];
  readonly onClose: () => void;
  readonly onReplace: (reason: OverrideReason, instead: string | null) => void;
}

const NOTHING = 'nothing';

/** Another step in place of one that was proposed, and why. */
export function ReplaceDialog({ title, others, onClose, onReplace }: ReplaceDialogProps): ReactElement {
  const words = useWords(planWords);
  const locale = useLocale();
  const [instead, setInstead] = useState<string>(others[0]?.id ?? NOTHING);
  const [reason, setReason] = useState<OverrideReason>('asked-for-by-the-person');
  const reasons = Object.fromEntries(OVERRIDE_REASONS.map((code) => [code, words.reasons[code]])) as Readonly<
    Record<OverrideReason, string>
  >;
  const steps = Object.fromEntries([
    ...others.map((step) => [step.id, stepWords(step, { locale, audience: 'mediator' }).title]),
    [NOTHING, words.replacing.nothing],
  ]) as Readonly<Record<string, string>>;
  return (
    <Dialog title={words.replacing.title} isOpen onClose={onClose}>
      <p>
        <strong>{title}</strong>
      </p>
      <Choice label={words.replacing.instead} value={instead} onChange={setInstead} options={steps} />
      <Choice label={words.replacing.reason} value={reason} onChange={setReason} options={reasons} />
      <div className="row">
        <Button look="main" onPress={() => onReplace(reason, instead === NOTHING ? null : instead)}>
          {words.replacing.go}
        </Button>
        <Button onPress={onClose}>{words.replacing.cancel}</Button>
      </div>
    </Dialog>
  );
}
