import type { CandidateCard } from '@mengwu/contracts';
import { Flex, Tag, Typography } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { dayText } from '../../ui/dates.ts';
import { decisionReason } from '../../ui/decision-reason.ts';
import { TextLink } from '../../ui/text-link.tsx';

/** Candidates, each with what still stands in the way. */
export function CandidateRows({ candidates }: { candidates: readonly CandidateCard[] }) {
  const alliance = useAlliance();
  return (
    <Flex vertical gap={8}>
      <Typography.Text strong>候选人</Typography.Text>
      {candidates.map(({ id, person, takesOfficeOn, checked, stand }) => (
        <Flex key={id} gap={12} wrap align="center" className="office-row">
          <TextLink to={`/alliances/${alliance}/bodies/candidates/${id}`}>{person.name}</TextLink>
          {person.unitName && <Typography.Text type="secondary">{person.unitName}</Typography.Text>}
          <Typography.Text type="secondary">拟 {dayText(takesOfficeOn)}就任</Typography.Text>
          {checked.of > 0 && (
            <Typography.Text type="secondary">
              条件 {checked.met}/{checked.of}
            </Typography.Text>
          )}
          {stand.allowed ? (
            <Tag color="success">可以提请表决</Tag>
          ) : (
            <Typography.Text type="warning">{decisionReason(stand)}</Typography.Text>
          )}
        </Flex>
      ))}
    </Flex>
  );
}
