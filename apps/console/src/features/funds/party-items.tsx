import { Form, Input, Radio } from 'antd';
import { MemberSelect } from './member-select.tsx';

/** From whom money came or to whom it went: a member of the register, or somebody by name. */
export function PartyItems({ label }: { label: string }) {
  const isMember = Form.useWatch('isMember');
  return (
    <>
      <Form.Item name="isMember" label={label} initialValue={false}>
        <Radio.Group
          optionType="button"
          options={[
            { value: false, label: '社会单位或个人' },
            { value: true, label: '联盟成员' },
          ]}
        />
      </Form.Item>
      {isMember ? (
        <Form.Item name="memberId" label="成员" rules={[{ required: true, message: '请选择成员。' }]}>
          <MemberSelect />
        </Form.Item>
      ) : (
        <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写对方名称。' }]}>
          <Input maxLength={120} placeholder="单位全称或个人姓名" />
        </Form.Item>
      )}
    </>
  );
}
