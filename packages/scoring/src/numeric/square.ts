/** x·x: ECMAScript leaves `x ** 2` to the implementation, a product is exact to the last bit everywhere. */
export function square(x: number): number {
  return x * x;
}
