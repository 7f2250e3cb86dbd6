import { Typography } from 'antd';
import { dayText } from '../../ui/dates.ts';
import { FileLink } from '../files/file-link.tsx';
import type { ReviewField } from './applications.view.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** An answer as it reads best: a day in Chinese, a credit code in groups, a file by its name. */
export function ReviewAnswer({ shown: { field, answer, file } }: { shown: ReviewField }) {
  if (file) return <FileLink file={file} />;
  if (!answer || field.type === 'file') {
    return <Typography.Text type={field.required ? 'warning' : 'secondary'}>未填写</Typography.Text>;
  }
  if (field.type === 'declaration') return <span>已声明</span>;
  if (field.type === 'date' && isDay(answer)) return <span>{dayText(answer)}</span>;
  if (field.type === 'creditCode') return <span className="numeric">{answer.replace(/(.{6})(?=.)/g, '$1 ')}</span>;
  return <div className="text-pre">{answer}</div>;
}
