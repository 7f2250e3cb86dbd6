import { Alert, Flex } from 'antd';
import { Panel } from '../../ui/panel.tsx';
import type { ReviewSection } from './applications.view.ts';
import { ReviewRow } from './review-row.tsx';

interface ReviewFieldsProps {
  sections: readonly ReviewSection[];
  /** What the founding document leaves open about the form. */
  openQuestion: string | null;
  /** The reasons typed so far by question; null while nothing is being returned. */
  reasons: Record<string, string> | null;
  onReasons: (reasons: Record<string, string>) => void;
}

export function ReviewFields({ sections, openQuestion, reasons, onReasons }: ReviewFieldsProps) {
  const change = (key: string, reason: string | undefined) => {
    const { [key]: _, ...others } = reasons ?? {};
    onReasons(reason === undefined ? others : { ...others, [key]: reason });
  };
  return (
    <Flex vertical gap={16}>
      {openQuestion && <Alert type="warning" showIcon title={`章程尚未写明：${openQuestion}`} />}
      {sections.map(({ title, fields }) => (
        <Panel key={title} title={title} isFlush>
          {fields.map((shown) => (
            <ReviewRow
              key={shown.field.key}
              shown={shown}
              isReturning={reasons !== null}
              reason={reasons?.[shown.field.key]}
              onReason={(reason) => change(shown.field.key, reason)}
            />
          ))}
        </Panel>
      ))}
    </Flex>
  );
}
