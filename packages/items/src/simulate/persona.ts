/** Who answers in a simulation. `credit` plays to reach just that credit; `input` limits the gestures used. */
export type Persona =
  | { readonly kind: 'ideal'; readonly input?: 'mouse' | 'touch' | 'keyboard' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'random' }
  | { readonly kind: 'hesitant' }
  | { readonly kind: 'credit'; readonly credit: number };
