/** 64 random bits, as a text. */
export function newToken(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
