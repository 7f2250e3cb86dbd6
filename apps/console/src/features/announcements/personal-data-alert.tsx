import { Alert } from 'antd';
import { personalData } from './announcements.view.ts';

export function PersonalDataAlert({ text }: { text: string }) {
  const found = personalData(text);
  if (found.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`内容里似乎有${found.join('、')}。`}
      description="公告会发给许多人，请删去个人信息，或确认这些号码可以公开。"
      style={{ marginBlockEnd: 16 }}
    />
  );
}
