/** One SVG element as text; empty attributes are left out. `inside` is markup already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A text element: its words are escaped. */
export function text(words: string, attributes: Readonly<Record<string, string | number>>): string {
  return element('text', attributes, escaped(words) || ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
