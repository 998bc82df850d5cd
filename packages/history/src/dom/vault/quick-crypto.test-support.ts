/** Web Crypto with one iteration where a passphrase takes 600,000: tests open many vaults. Tells `watch` what each derivation asked for. */
export function quickCrypto(watch: (iterations: number, salt: Uint8Array) => void = () => undefined): Crypto {
  const subtle = new Proxy(crypto.subtle, {
    get(target, name) {
      if (name === 'deriveKey') {
        return (algorithm: Pbkdf2Params, ...rest: readonly never[]): unknown => {
          watch(algorithm.iterations, algorithm.salt as Uint8Array);
          const quick = { ...algorithm, iterations: 1 };
          return (target.deriveKey as (...given: readonly unknown[]) => unknown).call(target, quick, ...rest);
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { subtle, getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;
}
