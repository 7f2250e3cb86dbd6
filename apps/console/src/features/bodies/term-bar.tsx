import type { TermView } from '@mengwu/contracts';
import { Flex, Progress, Tag, Tooltip, Typography } from 'antd';
import { termLeft } from './bodies.view.ts';

/** A term: how much of it is over, and how many days are left when it is time to elect. */
export function TermBar({ term }: { term: TermView }) {
  const left = termLeft(term);
  return (
    <Flex vertical gap={2} style={{ minWidth: 190 }}>
      <Flex gap={8} align="center" wrap>
        <Typography.Text className="numeric" style={{ fontSize: 13 }}>
          {term.text}
        </Typography.Text>
        {left && (
          <Tooltip title={term.heldOver?.text}>
            <Tag color={left.tone} style={{ margin: 0 }}>
              {left.text}
            </Tag>
          </Tooltip>
        )}
      </Flex>
      {term.share !== null && term.state !== 'ended' && (
        <Progress
          percent={term.share}
          size={{ height: 4 }}
          showInfo={false}
          status={term.state === 'heldOver' ? 'exception' : 'normal'}
          aria-label={`任期已过 ${term.share}%`}
        />
      )}
    </Flex>
  );
}
