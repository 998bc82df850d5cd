/**
 * What an evidence code of a world says, in each language: `seen` to a helper, a fact about what was done; `tip` to the learner
 * while they practise, one kind sentence about what to try. Neither judges.
 */
export interface EvidenceMessage {
  readonly seen: { readonly fr: string; readonly en: string };
  readonly tip: { readonly fr: string; readonly en: string };
}

/** The messages of one kind of world, by evidence code. */
export type EvidenceMessages = Readonly<Record<string, EvidenceMessage>>;
