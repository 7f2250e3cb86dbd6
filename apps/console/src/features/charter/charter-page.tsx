import { useSearch } from '@tanstack/react-router';
import { Flex } from 'antd';
import { dayText } from '../../ui/dates.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Articles } from './articles.tsx';
import { useCharter } from './charter.ts';
import { Questions } from './questions.tsx';
import { SettingHistory } from './setting-history.tsx';

export function CharterPage() {
  const charter = useCharter();
  const { article } = useSearch({ strict: false }) as { article?: string };
  const { data } = charter;
  return (
    <>
      <PageHeader
        title="章程"
        hint={data && `现行章程自${dayText(data.inForceSince)}起施行。系统按章程办事，每一项都注明出处。`}
      />
      <Loaded query={charter}>
        {({ articles, questions }) => (
          <Flex vertical gap={16}>
            <Questions questions={questions} />
            <SettingHistory />
            <Articles articles={articles} place={article} />
          </Flex>
        )}
      </Loaded>
    </>
  );
}
