import type { CallPerson } from '@jalon/items';
import type { ReactElement } from 'react';

/** What is drawn around a face, on a grid of 48: hair, a scarf, or nothing but ears. */
const HAIR: Readonly<Record<CallPerson['icon'], string>> = {
  short: 'M14 19c-2-14 22-14 20 0-3-1-4-5-5-6-5 2-11 1-12 0-1 3-1 5-3 6z',
  long: 'M12 33c-2-9-1-26 12-26s14 17 12 26c-3 0-4-9-4-16-5 0-10-2-12-5-1 3-3 5-4 5 0 7-1 16-4 16z',
  curly: 'M13 20c-4-3-1-8 2-8 0-5 6-6 9-4 3-2 8 0 8 4 4 1 6 5 2 8-2-3-5-4-5-6-4 1-9 1-11 0-1 3-3 3-5 6z',
  scarf:
    'M24 6c-11 0-13 14-11 22 2 5 6 8 11 8s9-3 11-8c2-8 0-22-11-22zm0 6c6 0 8 5 8 10s-3 10-8 10-8-5-8-10 2-10 8-10z',
  bald: 'M14 20c-3 0-3 5 0 5M34 20c3 0 3 5 0 5',
};

/** Properties of {@link CallFace}. */
export interface CallFaceProps {
  readonly icon: CallPerson['icon'];
}

/** Head and shoulders of somebody in the call; their name is written under it. */
export function CallFace({ icon }: CallFaceProps): ReactElement {
  return (
    <svg
      width="44"
      height="44"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M5 48c0-9 8-13 19-13s19 4 19 13" />
      <path d="M14 20a10 10 0 0 1 20 0c0 7-4 12-10 12s-10-5-10-12zM20.5 20.5v.5M27.5 20.5v.5M21 26c2 1.5 4 1.5 6 0" />
      <path d={HAIR[icon]} fill={icon === 'bald' ? 'none' : 'currentColor'} fillRule="evenodd" />
    </svg>
  );
}

/** What the buttons of a call bear, on a grid of 24. */
const SIGNS = {
  microphone: 'M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5v3.5M8.5 21h7',
  camera: 'M2.5 6.5h12.5v11H2.5zM15 10.5l6-3v9l-6-3',
  captions: 'M3 5.5h18v13H3zM6.5 11h5M14 11h3.5M6.5 15h2M11 15h6.5',
  hand: 'M7 21c-2-3-3-5-3-7l2-.5 2 2.5V6a1.5 1.5 0 0 1 3 0V4a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v7c0 3-1 4.5-2 6zM11 6v5M14 6v5M17 8v3',
  chat: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5',
  share: 'M3 4.5h18v12H3zM9 20h6M12 13.5v-6M9 10l3-3 3 3',
  softer: 'M3.5 9.5v5H7l5 4v-13l-5 4zM16 12h5',
  louder: 'M3.5 9.5v5H7l5 4v-13l-5 4zM16 12h5M18.5 9.5v5',
  leave: 'M3 14c0-8 18-8 18 0v1.5h-5v-3a12 12 0 0 0-8 0v3H3z',
} as const;

/** Properties of {@link CallSign}. */
export interface CallSignProps {
  readonly name: keyof typeof SIGNS;
  /** Crossed out: what it stands for is off. */
  readonly off?: boolean;
  /** Side in CSS pixels; 20 when absent. */
  readonly size?: number;
}

/** The drawing on a button of the call; the word beside it says it. */
export function CallSign({ name, off, size = 20 }: CallSignProps): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`${SIGNS[name]}${off === true ? 'M3 3l18 18' : ''}`} />
    </svg>
  );
}
