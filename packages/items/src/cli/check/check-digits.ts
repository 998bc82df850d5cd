/** Whether the digits of a text end with their check digit (Luhn, ISO/IEC 7812-1): the number of a card that could be real does. */
export function passesLuhn(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/gu, ''), Number).toReversed();
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

/** Whether a text is an account number whose check digits fit (IBAN, ISO 13616: modulo 97 of ISO 7064). */
export function passesMod97(text: string): boolean {
  const compact = text.replaceAll(/\s/gu, '');
  const turned = `${compact.slice(4)}${compact.slice(0, 4)}`;
  let rest = 0;
  for (const sign of turned) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
