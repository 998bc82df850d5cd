import type { Profile as KeptProfile, ProfileEstimate } from '@jalon/history/events';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { profile, type Profile } from '../profile.ts';

/** What measured: another version of it may say something else of the same answers. */
const ENGINE = { id: 'jalon.scoring', version: '1' } as const;

/** What is kept of where somebody stands. The parameters are those of the bank. */
export function profileOf(state: DiagnosticState, diagnostic: string): KeptProfile {
  const { dimensions, areas, provisional } = profile(state);
  const { id, version } = state.config.bank;
  return {
    diagnostic,
    engine: ENGINE,
    parameters: { id, version },
    provisional,
    dimensions: dimensions.map((one) => ({ ...estimateOf(one), basis: one.basis })),
    areas: areas.map(estimateOf),
  };
}

function estimateOf({
  id,
  mean,
  sd,
  answers,
  claim,
}: Pick<Profile['areas'][number], keyof Omit<ProfileEstimate, 'basis'>>): Omit<ProfileEstimate, 'basis'> {
  return { id, mean, sd, answers, claim };
}
