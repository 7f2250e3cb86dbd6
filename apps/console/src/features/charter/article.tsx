import type { CharterArticle, CharterProvision, Enforcement } from '@mengwu/contracts';
import { Tag, Typography } from 'antd';
import { Panel } from '../../ui/panel.tsx';

const COLOURS: Readonly<Record<Enforcement, string>> = {
  system: 'success',
  desk: 'processing',
  open: 'warning',
  statement: 'default',
};

function Provision({ provision, heading }: { provision: CharterProvision; heading: string }) {
  const { label, text, article, enforcement, enforcementText, how, open } = provision;
  return (
    <li className="charter-provision">
      <div>
        <Typography.Text type="secondary">{label}</Typography.Text>
        {article !== heading && (
          <Typography.Text type="secondary" className="numeric">
            {' '}
            {article}
          </Typography.Text>
        )}
      </div>
      <div className="text-pre">{text}</div>
      <div>
        {enforcement !== 'statement' && (
          <Tag color={COLOURS[enforcement]} style={{ marginInlineEnd: 8 }}>
            {enforcementText}
          </Tag>
        )}
        {how && <Typography.Text>{how}</Typography.Text>}
        {open && (
          <Typography.Paragraph type="warning" style={{ margin: 0 }}>
            {open}
          </Typography.Paragraph>
        )}
      </div>
    </li>
  );
}

const NOWHERE = '未载明';

/** One article: what it says, and what is done about it. */
export function Article({ article, isTarget }: { article: CharterArticle; isTarget: boolean }) {
  const { anchor, heading, provisions } = article;
  return (
    <div id={`article-${anchor}`} className={isTarget ? 'charter-article is-target' : 'charter-article'}>
      <Panel title={heading === NOWHERE ? '文件未载明的事项' : heading} isFlush>
        <ul className="charter-provisions">
          {provisions.map((provision) => (
            <Provision
              key={`${provision.label}-${provision.article}-${provision.text}`}
              provision={provision}
              heading={heading}
            />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
