import type { FundMovement } from '@mengwu/contracts';
import type { CsvCell } from '../domain/csv.ts';

const HEAD = [
  '编号',
  '日期',
  '类别',
  '收入（元）',
  '支出（元）',
  '余额（元）',
  '对方',
  '是否成员',
  '支出性质',
  '用途',
  '章程依据',
  '说明',
  '凭证',
  '冲销第几号',
  '经办',
  '登记时间',
];

/** The table that the auditors get; the balance runs along. */
export function fundRows(
  movements: readonly FundMovement[],
  { before, from, to }: { before: number; from: string; to: string },
): CsvCell[][] {
  let balance = before;
  const rows = movements.map((movement): CsvCell[] => {
    const { amountFen, clause, purpose } = movement;
    balance += amountFen;
    return [
      movement.number,
      movement.bookedOn,
      movement.kindText,
      amountFen > 0 ? amountFen / 100 : '',
      amountFen < 0 ? -amountFen / 100 : '',
      balance / 100,
      movement.partyName,
      movement.isMember ? '是' : '否',
      movement.basisText ?? '',
      purpose?.text ?? clause.text,
      purpose?.article ?? clause.article ?? '',
      movement.note,
      movement.file?.name ?? '',
      movement.reverses ?? '',
      movement.recordedBy,
      movement.recordedAt,
    ];
  });
  const blank = Array.from({ length: HEAD.length - 6 }, () => '');
  return [
    HEAD,
    ['', from, '期初余额', '', '', before / 100, ...blank],
    ...rows,
    ['', to, '期末余额', '', '', balance / 100, ...blank],
  ];
}
