import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryKeyStore } from '../../conformance/memory-key-store.ts';
import { addPasskey } from './add-passkey.ts';
import { createPasskey, passkeySecret, passkeySupported, type PasskeyParts } from './passkey.ts';
import { createVault, openVault } from './open-vault.ts';
import { quickCrypto } from './quick-crypto.test-support.ts';

afterEach(() => vi.unstubAllGlobals());

const SECRET = new Uint8Array(32).map((_, index) => index);

type Create = (options?: CredentialCreationOptions) => Promise<Credential>;
type Prf = AuthenticationExtensionsPRFOutputs | undefined;

/** An authenticator that answers with these extension outputs, or throws. */
function authenticator(made: Prf | Error, asked?: Prf | Error): Required<PasskeyParts> {
  const answer = (prf: Prf | Error) => async (): Promise<Credential> => {
    if (prf instanceof Error) throw prf;
    return { getClientExtensionResults: () => ({ prf }) } as unknown as Credential;
  };
  return { credentials: { create: vi.fn<Create>(answer(made)), get: vi.fn<Create>(answer(asked)) }, crypto };
}

const names = { app: 'Jalon', user: 'Cet appareil' };
const given: Prf = { enabled: true, results: { first: SECRET.buffer } };

describe('createPasskey', () => {
  it('gives the secret at once, or by asking once more', async () => {
    expect(await createPasskey(names, authenticator(given))).toEqual({ ok: true, value: SECRET });
    const twice = authenticator({ enabled: true }, { results: { first: new Uint8Array([9, ...SECRET]).subarray(1) } });
    expect(await createPasskey(names, twice)).toEqual({ ok: true, value: SECRET });
    expect(twice.credentials.get).toHaveBeenCalledTimes(1);
  });

  it('asks for a passkey that knows its person, on this device, with nobody’s name but the one given', async () => {
    const parts = authenticator(given);
    await createPasskey(names, parts);
    expect(vi.mocked(parts.credentials.create).mock.calls[0]?.[0]?.publicKey).toMatchObject({
      rp: { name: 'Jalon' },
      user: { name: 'Cet appareil', displayName: 'Cet appareil' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  });

  it.each<[string, Prf | Error]>([
    ['unsupported', undefined],
    ['unsupported', { enabled: false }],
    ['unsupported', new DOMException('', 'NotSupportedError')],
    ['refused', new DOMException('', 'NotAllowedError')],
    ['unavailable', new DOMException('', 'SecurityError')],
    ['unavailable', new TypeError('x')],
  ])('says %s of %o, and does not ask once more', async (code, made) => {
    const parts = authenticator(made);
    expect(await createPasskey(names, parts)).toEqual({ ok: false, error: { code } });
    expect(parts.credentials.get).not.toHaveBeenCalled();
  });
});

describe('passkeySecret', () => {
  it('opens the vault that it was added to', async () => {
    const parts = authenticator(given, given);
    const keys = memoryKeyStore();
    const passphrase = 'une phrase à moi seule';
    const vault = await createVault({ keys, tenant: 'town', passphrase, crypto: quickCrypto() });
    const made = await createPasskey(names, parts);
    if (!vault.ok || !made.ok) throw new Error('no vault');
    await addPasskey({ keys, passphrase, passkey: made.value, crypto: quickCrypto() });
    const asked = await passkeySecret(parts);
    if (!asked.ok) throw new Error(asked.error.code);
    expect(await openVault({ keys, way: { passkey: asked.value }, crypto: quickCrypto() })).toMatchObject({ ok: true });
  });

  it('does not ask for ever where a passkey gives nothing', async () => {
    const parts = authenticator({ enabled: true }, { enabled: true });
    expect(await passkeySecret(parts)).toEqual({ ok: false, error: { code: 'unsupported' } });
    const nobody = { ...parts, credentials: { ...parts.credentials, get: async () => null } };
    expect(await passkeySecret(nobody)).toEqual({ ok: false, error: { code: 'refused' } });
  });
});

describe('passkeySupported', () => {
  it.each<[boolean, unknown]>([
    [false, undefined],
    [true, { getClientCapabilities: async () => ({ 'extension:prf': true }) }],
    [false, { getClientCapabilities: async () => ({ 'extension:prf': false }) }],
    [true, { isUserVerifyingPlatformAuthenticatorAvailable: async () => true }],
    [false, { isUserVerifyingPlatformAuthenticatorAvailable: () => Promise.reject(new Error('x')) }],
  ])('is %s where the browser says %o', async (supported, PublicKeyCredential) => {
    vi.stubGlobal('PublicKeyCredential', PublicKeyCredential);
    expect(await passkeySupported()).toBe(supported);
  });
});
