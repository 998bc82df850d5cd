/**
 * Reads the text of a whole, undamaged QR code of level M in byte mode from its SVG, by ISO/IEC 18004 and not by the library that drew
 * it: format, mask, zigzag, blocks. Nothing is corrected.
 */
export function textOfQr(svg: string): string {
  const modules = modulesOf(svg);
  const size = modules.length;
  const version = (size - 17) / 4;
  const isBlack = (x: number, y: number): boolean => modules[y]?.[x] === true;
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => (isBlack(x, 8) ? '1' : '0')).join('');
  const [level, mask] = [Number.parseInt(format.slice(0, 2), 2) ^ 0b10, Number.parseInt(format.slice(2, 5), 2) ^ 0b101];
  if (level !== 0b00) throw new Error('not level M');
  const bits: number[] = [];
  for (const [x, y] of zigzag(size)) {
    if (isFunction(x, y, version, size)) continue;
    bits.push(Number(isBlack(x, y) !== MASKS[mask]!(x, y)));
  }
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    Number.parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2),
  );
  const data = dataOf(bytes, version)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  if (data.slice(0, 4) !== '0100') throw new Error('not bytes');
  const lengthBits = version < 10 ? 8 : 16;
  const length = Number.parseInt(data.slice(4, 4 + lengthBits), 2);
  const start = 4 + lengthBits;
  const read = Array.from({ length }, (_, i) => Number.parseInt(data.slice(start + i * 8, start + i * 8 + 8), 2));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read));
}

/** The modules without their margin. */
function modulesOf(svg: string): readonly (readonly boolean[])[] {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(length); i += 1) rows[Number(y)]![Number(x) + i] = true;
  return rows.slice(4, -4).map((row) => row.slice(4, -4));
}

function* zigzag(size: number): Generator<readonly [x: number, y: number]> {
  let upwards = true;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) yield [x, upwards ? size - 1 - step : step];
    upwards = !upwards;
  }
}

function isFunction(x: number, y: number, version: number, size: number): boolean {
  const finder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const timing = x === 6 || y === 6;
  const told = version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6));
  const centres = centresOf(version, size);
  const last = size - 7;
  const aligned = centres.some((cx) =>
    centres.some(
      (cy) =>
        !(cx === 6 && cy === 6) &&
        !(cx === 6 && cy === last) &&
        !(cx === last && cy === 6) &&
        Math.abs(x - cx) <= 2 &&
        Math.abs(y - cy) <= 2,
    ),
  );
  return finder || timing || told || aligned;
}

function centresOf(version: number, size: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - (count - 2 - i) * step)];
}

/** The data of each block, put back in order. */
function dataOf(bytes: readonly number[], version: number): readonly number[] {
  const blocks = BLOCKS[version - 1] ?? 0;
  const check = CHECK[version - 1] ?? 0;
  const short = Math.floor(bytes.length / blocks) - check;
  const long = bytes.length % blocks;
  const lengths = Array.from({ length: blocks }, (_, block) => short + (block >= blocks - long ? 1 : 0));
  const data = lengths.map((): number[] => []);
  let at = 0;
  for (let i = 0; i <= short; i += 1)
    for (const [block, length] of lengths.entries()) if (i < length) data[block]!.push(bytes[at++] ?? 0);
  return data.flat();
}

/** Blocks of level M, and bytes of correction in each, by version (ISO/IEC 18004, table 9), as far as a receipt goes. */
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21];
const CHECK = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
