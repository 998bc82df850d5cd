import { drawFrame } from './draw-frame.ts';
import { DARK, LIGHT } from './palette.ts';

/** Every picture of the README by its file's name, as the script draws it. */
export function pictures(): Readonly<Record<string, string>> {
  return {
    'frame-fr-light.svg': drawFrame('fr', LIGHT),
    'frame-fr-dark.svg': drawFrame('fr', DARK),
    'frame-en-light.svg': drawFrame('en', LIGHT),
    'frame-en-dark.svg': drawFrame('en', DARK),
  };
}
