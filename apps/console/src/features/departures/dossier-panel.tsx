import type { DeskDeparture } from '@mengwu/contracts';
import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';

const titles = { withdrawal: '退出通知', expulsion: '除名案卷', lapse: '视为退出的依据' } as const;

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Typography.Text type="secondary">{label}</Typography.Text>
      <div className="text-pre">{children}</div>
    </div>
  );
}

/** The words of the notice, or the whole dossier. */
export function DossierPanel({ departure }: { departure: DeskDeparture }) {
  const { track, text, grounds, gravity, files, verification, standing } = departure;
  return (
    <Panel title={titles[track]}>
      <Flex vertical gap={14}>
        {grounds.length > 0 && (
          <Part label="除名情形">
            {grounds.map((ground) => (
              <div key={ground.text}>
                {ground.text} <ArticleTag article={ground.article} />
              </div>
            ))}
          </Part>
        )}
        <Part label={track === 'withdrawal' ? '内容' : '事实'}>{text}</Part>
        {gravity && <Part label="情节">{gravity}</Part>}
        {files.length > 0 && (
          <Part label={track === 'withdrawal' ? '附件' : '证据与文件'}>
            <Flex vertical gap={4} align="start">
              {files.map((file) => (
                <FileLink key={file.id} file={file} />
              ))}
            </Flex>
          </Part>
        )}
        {verification && <Part label={`核实意见（${verification.by}）`}>{verification.text}</Part>}
        {standing && standing.state !== 'noClause' && (
          <Part label="履职情况">
            {standing.text} <ArticleTag article={standing.article} />
          </Part>
        )}
      </Flex>
    </Panel>
  );
}
