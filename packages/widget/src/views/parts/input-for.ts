import type { PreferredInput } from './view-props.ts';

/** The input to word an instruction for: as declared, else as the device's main pointer tells. */
export function inputFor(input: PreferredInput): 'finger' | 'mouse' | 'keyboard' {
  if (input !== null) return input;
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches ? 'finger' : 'mouse';
}
