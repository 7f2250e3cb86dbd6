import { Checkbox, Flex, Input, Tag, Typography, theme } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import type { ReviewField } from './applications.view.ts';
import { ReviewAnswer } from './review-answer.tsx';

interface ReviewRowProps {
  shown: ReviewField;
  isReturning: boolean;
  reason: string | undefined;
  onReason: (reason: string | undefined) => void;
}

export function ReviewRow({ shown, isReturning, reason, onReason }: ReviewRowProps) {
  const { token } = theme.useToken();
  const { field, returned } = shown;
  return (
    <div style={{ padding: '10px 16px', borderBlockEnd: `1px solid ${token.colorBorderSecondary}` }}>
      <Flex gap={8} align="flex-start">
        {isReturning && (
          <Checkbox
            aria-label={`退回：${field.label}`}
            checked={reason !== undefined}
            onChange={({ target }) => onReason(target.checked ? '' : undefined)}
          />
        )}
        <div style={{ flex: 1, minWidth: 0 }}>
          <Flex wrap gap={6} align="center" justify="space-between">
            <Typography.Text type="secondary">{field.label}</Typography.Text>
            <ArticleTag article={field.article} />
          </Flex>
          <ReviewAnswer shown={shown} />
          {returned && (
            <div>
              <Tag color={returned.isCorrected ? 'success' : 'warning'}>
                {returned.isCorrected ? '已更正' : '待更正'}
              </Tag>
              退回原因：{returned.reason}
            </div>
          )}
          {reason !== undefined && (
            <Input.TextArea
              aria-label={`退回原因：${field.label}`}
              placeholder="写明哪里不对、怎样更正（至少 2 个字）"
              value={reason}
              onChange={({ target }) => onReason(target.value)}
              maxLength={300}
              autoSize={{ minRows: 2, maxRows: 5 }}
              autoFocus
              style={{ marginBlockStart: 6 }}
            />
          )}
        </div>
      </Flex>
    </div>
  );
}
