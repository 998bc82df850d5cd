/** The pages of a PDF as Chromium writes it, each with its size in points, rounded. */
export function pagesOf(pdf: Buffer): readonly { readonly width: number; readonly height: number }[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)[\s\S]*?\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    (match) => ({
      width: Math.round(Number(match[1])),
      height: Math.round(Number(match[2])),
    }),
  );
}
