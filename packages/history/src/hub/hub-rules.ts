/** The rules that a test may take away, to see that it would notice. Nobody else: it is not exported. */
export interface HubRules {
  /** Data are judged at the door. */
  readonly gate: boolean;
  /** What is kept is judged again when a ground arrives. */
  readonly retract: boolean;
  /** Whatever comes later of somebody who was erased is refused. */
  readonly tombstones: boolean;
}

/** All of them. */
export const EVERY_RULE: HubRules = { gate: true, retract: true, tombstones: true };
