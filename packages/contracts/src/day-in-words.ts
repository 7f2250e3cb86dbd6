/** A day as a sentence says it: 2026-05-20 → 2026年5月20日. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
