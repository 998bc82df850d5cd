/** What `createPasskey` and `passkeySecret` answer. */
export type PasskeyResult =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly error: { readonly code: PasskeyError } };

/**
 * `unsupported`: this browser, this device or the passkey that was chosen gives no secret; `refused`: the person said no, took too long,
 * or there is no passkey; `unavailable`: anything else.
 */
export type PasskeyError = 'unsupported' | 'refused' | 'unavailable';

/** What is needed of the browser: its own where absent. */
export interface PasskeyParts {
  readonly credentials?: Pick<CredentialsContainer, 'create' | 'get'>;
  readonly crypto?: Pick<Crypto, 'getRandomValues'>;
}

/** The names that the browser shows: of the app, and of whom the passkey is for. No name of a person is needed: a word for the device does. */
export interface PasskeyNames {
  readonly app: string;
  readonly user: string;
}

/** Whether a passkey may open a vault here. False is certain; true is what the browser says, and `createPasskey` may still answer `unsupported`. */
export async function passkeySupported(): Promise<boolean> {
  const available = globalThis.PublicKeyCredential as typeof PublicKeyCredential | undefined;
  if (available === undefined) return false;
  try {
    const capabilities = await available.getClientCapabilities?.();
    return capabilities?.['extension:prf'] ?? (await available.isUserVerifyingPlatformAuthenticatorAvailable());
  } catch {
    return false;
  }
}

/** Makes a passkey that can open a vault, and gives its secret: 32 bytes for `addPasskey`. To be called on a click. */
export async function createPasskey(
  { app, user }: PasskeyNames,
  { credentials = navigator.credentials, crypto = globalThis.crypto }: PasskeyParts = {},
): Promise<PasskeyResult> {
  const random = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));
  return secretOf(
    () =>
      credentials.create({
        publicKey: {
          rp: { name: app },
          user: { id: random(), name: user, displayName: user },
          challenge: random(),
          // Ed25519, ECDSA with P-256, RSA: nobody checks a signature, and every authenticator has one of them.
          pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          extensions: { prf: { eval: { first: salt() } } },
        },
      }),
    // Some give the secret only when they are asked once more.
    () => passkeySecret({ credentials, crypto }),
  );
}

/** Asks for the passkey, and gives its secret: 32 bytes for `openVault`. To be called on a click. */
export async function passkeySecret({
  credentials = navigator.credentials,
  crypto = globalThis.crypto,
}: PasskeyParts = {}): Promise<PasskeyResult> {
  return secretOf(
    () =>
      credentials.get({
        publicKey: {
          challenge: crypto.getRandomValues(new Uint8Array(32)),
          userVerification: 'required',
          extensions: { prf: { eval: { first: salt() } } },
        },
      }),
    async () => failed('unsupported'),
  );
}

/** The output of the PRF extension (WebAuthn Level 3, §10.1.4); where the passkey is able to but gave none, what `otherwise` finds. */
async function secretOf(
  ask: () => Promise<Credential | null>,
  otherwise: () => Promise<PasskeyResult>,
): Promise<PasskeyResult> {
  try {
    const credential = (await ask()) as PublicKeyCredential | null;
    if (credential === null) return failed('refused');
    const prf = credential.getClientExtensionResults().prf;
    const first = prf?.results?.first;
    if (first !== undefined) return { ok: true, value: bytesOf(first) };
    return prf?.enabled === true ? await otherwise() : failed('unsupported');
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NotAllowedError' || name === 'AbortError') return failed('refused');
    return failed(name === 'NotSupportedError' ? 'unsupported' : 'unavailable');
  }
}

function bytesOf(source: BufferSource): Uint8Array<ArrayBuffer> {
  return source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
}

function failed(code: PasskeyError): PasskeyResult {
  return { ok: false, error: { code } };
}

/** The same for every vault: each passkey has a secret of its own, and gives another one for each origin. */
function salt(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode('jalon.vault/1');
}
