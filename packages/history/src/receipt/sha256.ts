/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; from the browser's `crypto.subtle` or from Node. */
export type Sha256 = (text: string) => string | Promise<string>;
