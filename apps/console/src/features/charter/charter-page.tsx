import { Flex } from 'antd';
import { dayText } from '../../ui/dates.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useCharter } from './charter.ts';
import { factGroups } from './charter.view.ts';
import { FactTable } from './fact-table.tsx';
import { OpenQuestions } from './open-questions.tsx';

export function CharterPage() {
  const charter = useCharter();
  const { data } = charter;
  return (
    <>
      <PageHeader
        title="章程"
        hint={data && `现行章程自${dayText(data.inForceSince)}起施行。系统按章程办事，每一项都注明出处。`}
      />
      <Loaded query={charter}>
        {({ facts, openQuestions }) => (
          <Flex vertical gap={16}>
            <OpenQuestions questions={openQuestions} />
            {factGroups(facts).map((group) => (
              <FactTable key={group.title} group={group} />
            ))}
          </Flex>
        )}
      </Loaded>
    </>
  );
}
