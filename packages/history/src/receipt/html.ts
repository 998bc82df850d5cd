/** A piece of HTML that was made here: everything else is text, and is escaped. */
export interface Html {
  readonly html: string;
}

/** An element. Its attributes and the texts in it are escaped. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Html | string)[]
): Html {
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.html)).join('');
  return { html: `<${tag}${attributesOf(attributes)}>${inside}</${tag}>` };
}

/** Somebody's own words: set apart, so that their direction of writing troubles nothing around them. */
export function theirs(text: string): Html {
  return element('bdi', {}, text.replaceAll(/\p{Cc}/gu, ' '));
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
