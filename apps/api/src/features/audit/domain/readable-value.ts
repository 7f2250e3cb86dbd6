import { fen, formatYuan } from '@mengwu/kernel';

const SHANGHAI_MS = 8 * 3600 * 1000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A recorded value as a person reads it: money in yuan, times in Shanghai, never an id. */
export function readableValue(field: string, value: string): string {
  if (field.endsWith('Fen') && /^-?\d+$/.test(value)) return `${formatYuan(fen(Number(value)))} 元`;
  if (INSTANT.test(value)) {
    const local = new Date(Date.parse(value) + SHANGHAI_MS).toISOString();
    return `${inChinese(local.slice(0, 10))} ${local.slice(11, 16)}`;
  }
  if (ID.test(value)) return '（未填姓名）';
  return DAY.test(value) ? inChinese(value) : value;
}

function inChinese(day: string): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
}
