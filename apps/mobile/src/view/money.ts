/** 500000 → 5,000 元; 50 → 0.50 元. Fen never pass through a fraction. */
export function yuanText(amountFen: number): string {
  const whole = Math.floor(amountFen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  const cents = amountFen % 100;
  return cents === 0 ? `${whole} 元` : `${whole}.${cents.toString().padStart(2, '0')} 元`;
}
