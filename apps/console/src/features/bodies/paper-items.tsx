import type { FileView } from '@mengwu/contracts';
import { Form, Input } from 'antd';
import { DayItem } from '../../ui/day-item.tsx';
import { FilePicker } from '../files/file-picker.tsx';

export interface PaperTyped {
  readonly file: FileView;
  readonly decidedOn: string;
  readonly number?: string;
}

/** The paper by which somebody takes a place: the file, its number and day. */
export function PaperItems() {
  return (
    <>
      <Form.Item name="file" label="依据文件" rules={[{ required: true, message: '请上传决议、委派函等依据文件。' }]}>
        <FilePicker />
      </Form.Item>
      <DayItem name="decidedOn" label="文件日期" message="请选择文件日期。" />
      <Form.Item name="number" label="文号（选填）">
        <Input maxLength={60} placeholder="例如 理事会〔2026〕1号" />
      </Form.Item>
    </>
  );
}

export const paperOf = ({ file, decidedOn, number }: PaperTyped) => ({
  file: file.id,
  decidedOn,
  number: number?.trim() || null,
});
