const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a text is a unified social credit code whose check character is right (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
