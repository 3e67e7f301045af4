/**
 * A number with the country code that its log keeps in a column of its own, as text for the number reader.
 *
 * @example withPhoneCode('33', '639980012') // '+33639980012'
 */
export function withPhoneCode(code: string, number: string): string {
  const country = code.trim().replace(/^(?:\+|00)/, '');
  const national = number.trim();
  if (!/^[1-9]\d{0,3}$/.test(country) || !/^[1-9]\d+$/.test(national)) return number;
  return national.startsWith(country) && national.length >= country.length + 9
    ? `+${national}`
    : `+${country}${national}`;
}
