/** An axis: data from `from` to `to` laid out on `start` to `end`, SVG units. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where a value lies, SVG units, two decimals. */
export function place({ from, to, start, end }: Axis, value: number): number {
  return Math.round(100 * (start + ((value - from) / (to - from)) * (end - start))) / 100;
}

/** Round values (1, 2 or 5 × a power of ten) across an axis, about `count` of them. */
export function ticks({ from, to }: Pick<Axis, 'from' | 'to'>, count: number): readonly number[] {
  const raw = (to - from) / count;
  let unit = 1;
  while (unit > raw) unit /= 10;
  while (unit * 10 <= raw) unit *= 10;
  const step = [1, 2, 5, 10].map((m) => m * unit).find((s) => s >= raw * (1 - 1e-9)) ?? 10 * unit;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** A number as a label: no more digits than it needs, in the language's own decimal mark. */
export function label(value: number, decimal: ',' | '.' = '.'): string {
  return String(Number(value.toFixed(6)))
    .replace('-', '−')
    .replace('.', decimal);
}
