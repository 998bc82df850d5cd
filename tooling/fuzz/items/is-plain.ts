/** True for what JSON gives back exactly as it was: no `undefined`, no NaN, no −0, no hole, no class, no getter, no symbol. */
export function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  const keys = Reflect.ownKeys(value);
  if (Array.isArray(value)) {
    return keys.length === value.length + 1 && value.every(isPlain);
  }
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    keys.every((key) => {
      const member = Object.getOwnPropertyDescriptor(value, key);
      return typeof key === 'string' && key !== '__proto__' && member?.enumerable === true && isPlain(member.value);
    })
  );
}
