import type { Cited } from '@mengwu/contracts';
import { Form, Select } from 'antd';

/** The duty of the charter that something fulfils or is asked for by. */
export function ArticleItem({ duties }: { duties: readonly Cited[] }) {
  if (duties.length === 0) return null;
  const options = duties.flatMap(({ text, article }) =>
    article === null ? [] : [{ value: article, label: `${article}　${text}` }],
  );
  return (
    <Form.Item name="article" label="对应的成员义务" extra="不选则引用章程关于成员义务的整条规定。">
      <Select allowClear options={options} placeholder="选择章程条款" />
    </Form.Item>
  );
}
