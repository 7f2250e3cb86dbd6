import { QuestionCircleOutlined } from '@ant-design/icons';
import { Popover, Tag } from 'antd';

/** Marks what the founding document leaves open; the question opens on hover, focus or tap. */
export function OpenQuestionTag({ question }: { question: string | null }) {
  if (!question) return null;
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      content={<div style={{ maxWidth: 320 }}>{question}</div>}
      title="章程尚未写明"
    >
      <button type="button" className="plain-button" aria-label={`章程尚未写明：${question}`}>
        <Tag icon={<QuestionCircleOutlined aria-hidden />} color="warning">
          待明确
        </Tag>
      </button>
    </Popover>
  );
}
