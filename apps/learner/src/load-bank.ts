import type { Bank } from '@jalon/bank';

/** The activities and the rest of the content; null when they cannot be had. Whether they are sound is the widget's business. */
export async function loadBank(): Promise<Bank | null> {
  try {
    const answer = await fetch('./bank.json');
    return answer.ok ? ((await answer.json()) as Bank) : null;
  } catch {
    return null;
  }
}
