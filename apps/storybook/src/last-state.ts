import type { PlaygroundProps } from './playground.tsx';

/** The state that the playground told last; `onState` is the spy that the stories pass. */
export function lastState(onState: PlaygroundProps['onState']): unknown {
  const { calls } = (onState as unknown as { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }).mock;
  return calls.at(-1)?.[0];
}
