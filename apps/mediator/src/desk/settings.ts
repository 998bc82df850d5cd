import type { Desk } from './desk.ts';

/** What whoever works on this device chose. Sealed under the passphrase, like everything that names somebody. */
export interface Settings {
  readonly schema: 'jalon.desk/1';
  /** An opaque id: who took an agreement down. */
  readonly helper: string;
  /** Another opaque id: which device signed a file. */
  readonly device: string;
  /** Who answers for what is kept; told to people before they agree. */
  readonly structure: { readonly name: string; readonly address: string; readonly contact: string };
  /** The keys with which this device signs files, in base64; null until it first does. */
  readonly keys: { readonly publicKey: string; readonly privateKey: string } | null;
  /** The public keys of the devices whose files are taken, by their id. */
  readonly trusted: Readonly<Record<string, string>>;
  /** INSEE code of the commune where one works; null where nobody told. */
  readonly commune: string | null;
  /** Free words about people; off unless the structure turned them on. */
  readonly notes: boolean;
  /** Months after the last contact, 1 to 24. */
  readonly months: number;
}

/** What there is before anybody chose anything. */
export function firstSettings(newId: () => string): Settings {
  return {
    schema: 'jalon.desk/1',
    helper: newId(),
    device: newId(),
    structure: { name: UNNAMED, address: '', contact: '' },
    keys: null,
    trusted: {},
    commune: null,
    notes: false,
    months: 12,
  };
}

/** Who answers for what is kept, until somebody says who: nobody agrees to nobody. */
const UNNAMED = 'Médiation numérique';

/** The settings of an open desk; made and kept where there are none yet, or where they cannot be read. */
export async function readSettings(desk: Desk): Promise<Settings> {
  const sealed = localStorage.getItem(keyOf(desk));
  const opened = sealed === null ? null : await desk.vault.unseal([{ ...BOUND, text: sealed }]);
  const text = opened?.ok === true ? (opened.value[0] ?? null) : null;
  if (text !== null) return { ...firstSettings(desk.newId), ...(JSON.parse(text) as Settings) };
  const first = firstSettings(desk.newId);
  await keepSettings(desk, first);
  return first;
}

/** False where nothing could be kept. */
export async function keepSettings(desk: Desk, settings: Settings): Promise<boolean> {
  const sealed = await desk.vault.seal([{ ...BOUND, text: JSON.stringify(settings) }]);
  const text = sealed.ok ? sealed.value[0] : undefined;
  if (text === undefined) return false;
  try {
    localStorage.setItem(keyOf(desk), text);
    return true;
  } catch {
    return false;
  }
}

const BOUND = { subject: null, about: ['settings'] } as const;

function keyOf({ name }: Desk): string {
  return `${name}:settings`;
}
