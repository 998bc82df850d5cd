/** How a language says the signs of an address. */
export interface AddressWords {
  readonly at: string;
  readonly dot: string;
  readonly dash: string;
  readonly underscore: string;
  readonly slash: string;
}

const MAIL = /[\p{L}\d._-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const SITE = /(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+exemple(?:\/[\p{L}\d/_-]*)?(?![\p{L}\d])/gu;

/** E-mail and web addresses as somebody would dictate them; the rest of the text as it was. */
export function sayAddresses(text: string, words: AddressWords): string {
  const dictate = (address: string): string =>
    address
      .replace(/^https?:\/\//u, '')
      .replaceAll('@', ` ${words.at} `)
      .replaceAll('.', ` ${words.dot} `)
      .replaceAll('-', ` ${words.dash} `)
      .replaceAll('_', ` ${words.underscore} `)
      .replaceAll('/', ` ${words.slash} `);
  return text.replaceAll(MAIL, dictate).replaceAll(SITE, dictate);
}
