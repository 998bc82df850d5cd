import { useState, type ReactElement } from 'react';
import { openQuestions, type DiagnosticState, type Result } from '@jalon/diagnostic';
import { HelperScreen } from '../helper/helper-screen.tsx';
import { LearnerResult } from './learner-result.tsx';
import { LEARNER_SHEET, type PrintOptions } from './print-options.ts';
import { PrintSheet } from './print-sheet.tsx';

/** Properties of {@link ResultScreen}. */
export interface ResultScreenProps {
  readonly result: Result;
  readonly state: DiagnosticState;
  readonly keeping: boolean | null;
  readonly onKeep: (on: boolean) => void;
  readonly onErase: () => void;
  readonly onAgain: () => void;
}

/** Two views of one result: the learner's, and behind a button the helper's. The printed sheet is the learner's. */
export function ResultScreen({ result, state, keeping, onKeep, onErase, onAgain }: ResultScreenProps): ReactElement {
  const [isHelper, setHelper] = useState(false);
  const [options, setOptions] = useState<PrintOptions>(LEARNER_SHEET);
  return (
    <>
      {isHelper ? (
        <HelperScreen
          result={result}
          state={state}
          options={options}
          onOptions={setOptions}
          onBack={() => {
            // What the helper ticked and wrote stays on the helper's side.
            setOptions(LEARNER_SHEET);
            setHelper(false);
          }}
        />
      ) : (
        <LearnerResult
          result={result}
          hasMore={openQuestions(state).length > 0}
          keeping={keeping}
          onKeep={onKeep}
          onErase={onErase}
          onAgain={onAgain}
          onHelper={() => setHelper(true)}
        />
      )}
      <PrintSheet result={result} options={options} />
    </>
  );
}
