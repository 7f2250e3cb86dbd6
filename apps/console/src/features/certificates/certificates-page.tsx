import type { CertificateView } from '@mengwu/contracts';
import { Alert, Flex, type TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { certificateStates, useCertificates } from './certificates.ts';
import { WithoutPanel } from './without-panel.tsx';

const columns = (alliance: string): TableColumnsType<CertificateView> => [
  { title: '证书编号', dataIndex: 'number', className: 'numeric' },
  {
    title: '成员',
    render: (_, { memberId, memberName }) => (
      <TextLink to={`/alliances/${alliance}/members/${memberId}`}>{memberName}</TextLink>
    ),
  },
  { title: '类别', dataIndex: 'kindLabel' },
  { title: '入会日期', className: 'numeric', render: (_, { joinedOn }) => dayText(joinedOn) },
  { title: '颁发日期', className: 'numeric', render: (_, { issuedOn }) => dayText(issuedOn) },
  {
    title: '状态',
    render: (_, { state, stateText, endedOn }) => (
      <StateTag state={state} text={endedOn ? `${stateText}（${dayText(endedOn)}）` : stateText} />
    ),
  },
  {
    title: '证书',
    render: (_, { fileUrl, memberName }) => (
      <a href={fileUrl} target="_blank" rel="noreferrer" aria-label={`打开${memberName}的证书`}>
        打开 PDF
      </a>
    ),
  },
];

export function CertificatesPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const certificates = useCertificates(search);
  const { data } = certificates;
  return (
    <>
      <PageHeader title="成员证书" hint="证书上的二维码可离线验证；成员退出或被除名后，验证结果随之改变" />
      <Flex vertical gap={16}>
        {data && !data.given.allowed && (
          <Alert
            type="info"
            showIcon
            title={
              <>
                {data.given.text} <ArticleTag article={data.given.article} />
              </>
            }
          />
        )}
        {data && data.without.length > 0 && <WithoutPanel members={data.without} />}
        <DataTable
          label="成员证书列表"
          query={certificates}
          columns={columns(alliance)}
          rowKey={({ id }) => id}
          searchPlaceholder="搜索成员或证书编号"
          states={certificateStates}
          empty={{ title: '还没有颁发过证书', hint: '入会流程走到“发送成员证书”一步时会自动颁发。' }}
        />
      </Flex>
    </>
  );
}
