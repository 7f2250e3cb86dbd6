/** A stored number (E.164) as people write it: without +86 on the mainland. */
export function shownPhone(phone: string | null): string | null {
  return phone?.startsWith('+86') ? phone.slice(3) : phone;
}

/** Enough to recognise one's own number, too little to call somebody. */
export function maskPhone(phone: string | null): string | null {
  const shown = shownPhone(phone);
  return shown === null ? null : `${shown.slice(0, 3)}****${shown.slice(-4)}`;
}
