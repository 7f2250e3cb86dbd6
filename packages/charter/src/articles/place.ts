const DIGITS = '一二三四五六七八九';

/** 1 to 99, written 17 or 十七; 0 for anything else. */
export function numberIn(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, ones] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens === undefined) return DIGITS.indexOf(text) + 1;
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones ?? '') + 1);
}

const CLAUSE = /第([\d一二三四五六七八九十]+)([条章])/;
const SECTION = /^([一二三四五六七八九十]+)(?:（([一二三四五六七八九十]+)）|\.([一二三四五六七八九十]+))?(?:、.*)?/;

/** The places that a reference names: 第6条（二）、第11条（二） are two, 一、联盟简介 is one. */
export const placesOf = (article: string): string[] => article.split(/、(?=第)/);

const NOWHERE = '未载明';

/** The article that a place belongs to: 第11条（二） → 第11条, 二（一）3 → 二（一）, 三.一.1 → 三.一. */
export function headingOf(place: string): string {
  const page = /^p\.\d+(?:\s*[–-]\s*\d+)?/.exec(place)?.[0];
  if (page) return page;
  if (place === '章程设定') return NOWHERE;
  if (/^第/.test(place)) return CLAUSE.exec(place)?.[0] ?? place;
  const [whole, , sub, dotted] = SECTION.exec(place) ?? [];
  if (whole === undefined) return place;
  if (/^[一二三四五六七八九十]+、/.test(place)) return place;
  return sub === undefined && dotted === undefined ? whole.replace(/、.*$/, '') : whole;
}

const LAST = 9;

/** Where a heading stands among the others: pages, sections, articles, then attachments and what no document states. */
export function orderOf(heading: string): readonly number[] {
  const page = /^p\.(\d+)/.exec(heading)?.[1];
  if (page) return [1, Number(page)];
  const clause = CLAUSE.exec(heading);
  if (clause)
    return [3, clause[2] === '章' ? 0 : numberIn(clause[1] ?? ''), clause[2] === '章' ? numberIn(clause[1] ?? '') : 0];
  const section = SECTION.exec(heading);
  if (section) return [2, numberIn(section[1] ?? ''), numberIn(section[2] ?? section[3] ?? '')];
  if (heading === '通知') return [0];
  if (heading === NOWHERE) return [LAST];
  return [4, numberIn(/[一二三四五六七八九十\d]+$/.exec(heading)?.[0] ?? '')];
}

export function compareHeadings(a: string, b: string): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
