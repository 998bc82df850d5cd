import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';

/** What is done with an XML text as it is read. Names are local: prefixes are left out. */
export interface XmlHandlers {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const DEEPEST = 32;
const UNKNOWN_ENTITY = /^Undefined entity|disallowed character in entity name/i;

/**
 * Reads XML 1.0, namespaces included. A DOCTYPE is refused as soon as it is met, and entities other than the five of XML and
 * character references are never expanded.
 */
export function parseXml(text: string, place: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    const entity = UNKNOWN_ENTITY.test(error.message);
    throw new Refusal(
      entity ? 'forbidden-xml' : 'bad-xml',
      place,
      entity ? 'no entity but those of XML' : 'well-formed XML',
      error.message,
    );
  });
  parser.on('doctype', () => {
    throw new Refusal('forbidden-xml', place, 'no DOCTYPE', 'a DOCTYPE');
  });
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refusal('bad-xml', place, `at most ${DEEPEST} elements deep`, 'deeper');
    const all = Object.values(attributes);
    handlers.open?.(local, (name) => all.find((one) => one.local === name && one.prefix !== 'xmlns')?.value);
  });
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    handlers.close?.(local);
  });
  parser.on('text', (value) => handlers.text?.(value));
  parser.on('cdata', (value) => handlers.text?.(value));
  parser.write(text).close();
}
