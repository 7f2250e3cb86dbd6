import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Flex, Switch, Typography } from 'antd';

interface ReviewWalkProps {
  place: string | undefined;
  isFirst: boolean;
  isLast: boolean;
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
  onPrevious: () => void;
  onNext: () => void;
}

/** From one application to the next, by button or by key. */
export function ReviewWalk({ place, isFirst, isLast, hasKeys, onKeys, onPrevious, onNext }: ReviewWalkProps) {
  return (
    <Flex wrap gap={12} align="center" style={{ marginBlockStart: 8 }}>
      <Button size="small" icon={<LeftOutlined aria-hidden />} disabled={isFirst} onClick={onPrevious}>
        上一份
      </Button>
      {place && <Typography.Text type="secondary">{place}</Typography.Text>}
      <Button size="small" icon={<RightOutlined aria-hidden />} iconPlacement="end" disabled={isLast} onClick={onNext}>
        下一份
      </Button>
      <Flex gap={6} align="center">
        <Switch size="small" checked={hasKeys} onChange={onKeys} aria-label="快捷键" />
        <Typography.Text type="secondary">
          快捷键：<kbd>J</kbd> 下一份 <kbd>K</kbd> 上一份 <kbd>A</kbd> 通过 <kbd>R</kbd> 退回
        </Typography.Text>
      </Flex>
    </Flex>
  );
}
