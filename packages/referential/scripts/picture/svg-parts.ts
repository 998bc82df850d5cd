import type { Palette } from './palette.ts';

/** How a text is set; normal weight, ink, from its start, unless said otherwise. */
interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'middle' | 'end';
}

/** A line of real text. */
export function svgText(x: number, y: number, words: string, { size, fill, weight, anchor }: TextLook): string {
  const set = `${weight === undefined ? '' : ` font-weight="${weight}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${set}>${escaped(words)}</text>`;
}

/** A box with round corners. */
export function svgBox(x: number, y: number, width: number, height: number, radius: number, look: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${look}/>`;
}

/** A stake with its painted band, its foot at this point; `scale` 1 is 28 high. */
export function svgStake(x: number, y: number, scale: number, { card, drawing, accent }: Palette): string {
  const line = `stroke="${drawing}" stroke-width="${2.2 / scale}" stroke-linejoin="round"`;
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-3-28l5-1.2v23L0 0l-3-6z" fill="${card}" ${line}/><path d="M-3-23.8l5-1.2v7l-5 1.2z" fill="${accent}" ${line}/></g>`;
}

/** Text as XML holds it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
