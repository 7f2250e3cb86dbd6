/** 500000 → '¥5,000.00'. */
export function yuanText(fen: number): string {
  const magnitude = Math.abs(fen);
  const whole = String(Math.floor(magnitude / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}¥${whole}.${String(magnitude % 100).padStart(2, '0')}`;
}

/** What was typed in yuan as integer fen, digit by digit; undefined when it is no amount. */
export function fenOfYuan(text: string): number | undefined {
  const match = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** What an amount field starts with: 50000 → '500', 50050 → '500.50'. */
export function yuanInput(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : yuanText(fen).replace(/[¥,]/g, '');
}
