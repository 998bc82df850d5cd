import type { Engine } from './engine.ts';
import { jalon } from './jalon.ts';
import { jscat } from './jscat.ts';

export type EngineName = 'jalon' | 'jalon-tables' | 'jscat';

export function engineByName(name: EngineName): Engine {
  switch (name) {
    case 'jalon':
      return jalon('same grid');
    case 'jalon-tables':
      return jalon('tables');
    case 'jscat':
      return jscat();
    default:
      return name satisfies never;
  }
}
