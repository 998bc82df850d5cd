import type { ReactElement } from 'react';
import type { DiagnosticState, Screen } from '@jalon/diagnostic';
import { ActivityScreen } from './activity-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { laterResult } from './later-parts.ts';
import { UrgentScreen } from './urgent-screen.tsx';
import { WelcomeScreen } from './welcome-screen.tsx';

/** Properties of {@link ScreenView}. */
export interface ScreenViewProps {
  readonly shown: Screen;
  readonly state: DiagnosticState;
  readonly keeping: boolean | null;
  readonly onMode: (mode: 'alone' | 'with-helper') => void;
  readonly onKeep: (on: boolean) => void;
  readonly onErase: () => void;
  readonly onAgain: () => void;
  readonly onFail: (item: string, cause: string) => void;
}

/** The screen that the machine says, and no other. */
export function ScreenView({
  shown,
  state,
  keeping,
  onMode,
  onKeep,
  onErase,
  onAgain,
  onFail,
}: ScreenViewProps): ReactElement {
  switch (shown.kind) {
    case 'welcome':
      return <WelcomeScreen onMode={onMode} />;
    case 'question':
      return <QuestionScreen key={shown.question.id} shown={shown} />;
    case 'urgent':
      return <UrgentScreen />;
    case 'activity':
      return <ActivityScreen shown={shown} state={state} onFail={onFail} />;
    case 'result':
      return (
        <laterResult.View
          result={shown.result}
          state={state}
          keeping={keeping}
          onKeep={onKeep}
          onErase={onErase}
          onAgain={onAgain}
        />
      );
    default: {
      const never: never = shown;
      return never;
    }
  }
}
