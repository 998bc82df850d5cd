/** Which input made an action. Kept in no log of a person: only its class matters to `construct`. */
export type ActionInput = 'mouse' | 'touch' | 'keyboard';
