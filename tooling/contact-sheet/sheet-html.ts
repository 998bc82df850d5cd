/** One picture of the sheet. */
export interface Shot {
  /** File name, beside the page. */
  readonly file: string;
  readonly caption: string;
}

/** A page of pictures side by side, each with its name; `width` is that of one picture, in pixels. */
export function sheetHtml(title: string, shots: readonly Shot[], width: number): string {
  const figures = shots.map(
    ({ file, caption }) =>
      `<figure><img src="${escaped(file)}" alt="" width="${width}"><figcaption>${escaped(caption)}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
body { margin: 8px; background: #ddd; font: 12px/1.2 sans-serif; display: flex; flex-wrap: wrap; gap: 8px; }
figure { margin: 0; } img { display: block; background: #fff; } figcaption { padding: 2px 0; max-width: ${width}px; overflow: hidden; }
</style>
${figures.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
