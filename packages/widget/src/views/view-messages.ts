/**
 * The words of the views themselves, in one language; what a simulated world says comes from its item.
 * `messages/fr.ts` is written first; the parity test holds `messages/en.ts` to it.
 */
export interface ViewMessages {
  /** Said on the frame of each simulated world, so that nobody takes it for the real thing. */
  readonly practice: string;
  /** In the place of what is still being fetched. */
  readonly loading: string;
  readonly choice: {
    /** Below the options, where several may be chosen. */
    readonly several: string;
  };
}
