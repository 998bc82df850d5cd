import { useEffect, useRef } from 'react';
import { result, type DiagnosticState } from '@jalon/diagnostic';
import { flags } from '@jalon/items/measures';
import type { DiagnosticProps, Step } from '../diagnostic-props.ts';

type Hosts = Pick<DiagnosticProps, 'onReady' | 'onStart' | 'onStep' | 'onStop' | 'onComplete' | 'onLocale'>;

/** Tells the host page what happens: counts on the way, the full result at the end only. What was resumed is not told again. */
export function useHostEvents(state: DiagnosticState, isLoaded: boolean, hosts: { readonly current: Hosts }): void {
  const told = useRef<DiagnosticState | null>(null);
  const { locale } = state;

  useEffect(() => hosts.current.onLocale?.(locale), [locale, hosts]);

  useEffect(() => {
    if (!isLoaded) return;
    const before = told.current;
    told.current = state;
    const { current: host } = hosts;
    if (before === null) {
      host.onReady?.();
      return;
    }
    if (before === state) return;
    const [was, is] = [stepOf(before), stepOf(state)];
    if (was.kind === is.kind && was.number === is.number) return;
    if (was.kind === 'welcome') host.onStart?.();
    host.onStep?.(is);
    if (is.kind !== 'result') return;
    if (state.ended === 'person') host.onStop?.(result(state, flags));
    else host.onComplete?.(result(state, flags));
  }, [state, isLoaded, hosts]);
}

function stepOf(state: DiagnosticState): Step {
  if (state.phase === 'activity') return { kind: 'activity', number: state.activities.length };
  if (state.phase !== 'question') return { kind: state.phase, number: 1 };
  const { comfort, urgency, questions, optional = [] } = state.config.bank.talk;
  return {
    kind: 'question',
    number: [comfort, urgency, ...questions, ...optional].findIndex(({ id }) => id === state.question) + 1,
  };
}
