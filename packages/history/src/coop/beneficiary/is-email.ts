/** Whether La Coop takes this address: ASCII, no two dots in a row, a domain that ends in letters. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(text);
}
