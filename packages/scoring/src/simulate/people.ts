/** Who is simulated. Plain JSON. */
export interface SimulatedPeople {
  readonly count: number;
  /** Drives who they are. */
  readonly seed: number;
  /** Added to every ability, logits: people whom the prior does not expect. */
  readonly shift?: number;
  /** Given abilities instead of drawn ones: one row per person, in the order of the model's dimensions. `shift` still applies. */
  readonly abilities?: readonly (readonly number[])[];
  /** People who do not look: this share of their answers is any outcome but "I don't know", evenly. Shares 0–1. */
  readonly careless?: Persona;
  /** People who readily say "je ne sais pas": this share of their answers, whatever they know. Shares 0–1. */
  readonly dontKnow?: Persona;
  /** People who may ask to stop: a session hears them as its rule says, any other choice lets them go. Nobody asks where absent. */
  readonly wish?: WishToStop;
}

/** The chance that somebody asks to stop before an item other than the first. Probabilities, 0–1. */
export interface WishToStop {
  readonly usual: number;
  /** After two failures in a row or more. */
  readonly afterTwo: number;
}

/** How many people behave so, and how often. */
export interface Persona {
  readonly people: number;
  readonly answers: number;
}

/** How one person behaves. */
export type PersonaKind = 'ordinary' | 'careless' | 'dont_know';

/** One simulated person. */
export interface SimulatedPerson {
  readonly kind: PersonaKind;
  /** True θ by dimension. */
  readonly abilities: readonly number[];
}
