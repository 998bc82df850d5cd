import type { World } from '../item/item.ts';
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
  // Each takes only worlds of its own kind: the kind read from a world is what chooses it.
  return dispatch(kind) as unknown as AnySimulation;
}

function dispatch(kind: World['kind']): { readonly kind: World['kind'] } {
  switch (kind) {
    case 'pointing':
      return pointing;
    case 'arrange':
      return arrange;
    case 'page':
      return page;
    case 'form':
      return form;
    case 'mail':
      return mail;
    case 'search':
      return search;
    case 'files':
      return files;
    case 'desktop':
      return desktop;
    default:
      throw new TypeError(`no simulation runs a world of the kind ${String(kind satisfies never)}`);
  }
}
