/** Between the pages of one origin: "everything was erased". */
export interface Erasures {
  /** Tells the other pages. */
  tell(): void;
  /** Calls back when another page tells. Gives what ends the watch. */
  watch(erased: () => void): () => void;
}

/** Erasures under this name, over a BroadcastChannel; where there is none, nobody is told and nobody hears. */
export function erasures(name: string): Erasures {
  let channel: BroadcastChannel | null = null;
  return {
    tell() {
      if (typeof BroadcastChannel === 'undefined') return;
      // A page does not hear its own channel, so one that watches speaks through it.
      const speaking = channel ?? new BroadcastChannel(name);
      speaking.postMessage('erased');
      if (speaking !== channel) speaking.close();
    },
    watch(erased) {
      if (typeof BroadcastChannel === 'undefined') return () => undefined;
      const listening = new BroadcastChannel(name);
      channel = listening;
      listening.addEventListener('message', ({ data }) => {
        if (data === 'erased') erased();
      });
      return () => {
        listening.close();
        if (channel === listening) channel = null;
      };
    },
  };
}
