import type { World } from '../item/item.ts';
import { lookUp } from '../item/look-up.ts';
import { arrange } from '../simulations/arrange/arrange.ts';
import { desktop } from '../simulations/desktop/desktop.ts';
import { files } from '../simulations/files/files.ts';
import { form } from '../simulations/form/form.ts';
import { mail } from '../simulations/mail/mail.ts';
import { page } from '../simulations/page/page.ts';
import { pointing } from '../simulations/pointing/pointing.ts';
import { search } from '../simulations/search/search.ts';
import type { Simulation } from './simulation.ts';

/** A simulation whose world is known only when it runs; its state and actions stay opaque. */
export type AnySimulation = Simulation<World, unknown, { readonly type: string }>;

/** The simulation that runs worlds of this kind. */
export function simulationOf(kind: World['kind']): AnySimulation {
  const kinds: Readonly<Record<World['kind'], { readonly kind: World['kind'] }>> = {
    pointing,
    arrange,
    page,
    form,
    mail,
    search,
    files,
    desktop,
  };
  // Each takes only worlds of its own kind: the kind read from a world is what chooses it.
  return lookUp(kinds, kind) as unknown as AnySimulation;
}
