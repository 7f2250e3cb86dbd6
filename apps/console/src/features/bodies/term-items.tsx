import { DayItem } from '../../ui/day-item.tsx';

/** The first day of a term; its last day is asked for only where the charter states none, and may stay open. */
export function TermItems({ years }: { years: number | null }) {
  return (
    <DayItem
      name="startsOn"
      label="任期开始"
      message="请选择任期开始的日期。"
      extra={
        years === null
          ? '章程没有写明任期，可登记后再设定届满日期。'
          : `章程规定任期 ${years} 年，届满日期自动计算，首日不计。`
      }
    />
  );
}
