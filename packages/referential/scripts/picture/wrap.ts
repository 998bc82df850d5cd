/** A text on as few lines as hold it, none longer than so many characters, and as even as can be. */
export function wrap(text: string, longest: number): readonly string[] {
  for (let lines = 1; ; lines += 1) {
    const wide = filled(text, longest);
    if (wide.length > lines) continue;
    for (let width = Math.ceil(text.length / lines); ; width += 1) {
      const even = filled(text, width);
      if (even.length === lines && even.every((line) => line.length <= longest)) return even;
      if (width > longest) return wide;
    }
  }
}

function filled(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
