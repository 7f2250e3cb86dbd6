import type { PersonLink } from '@mengwu/contracts';
import { Button, Flex, Modal, Typography } from 'antd';
import { useState } from 'react';
import { config } from '../../session/config.ts';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { CopyLink } from '../../ui/copy-link.tsx';
import { LinkCode } from '../../ui/link-code.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { phoneAddress } from '../meetings/meetings.view.ts';

/** A person who was entered by name takes her places over by a link. */
export function LinkButton({ person, name }: { person: string; name: string }) {
  const [made, setMade] = useState<PersonLink>();
  const make = useDeskAct('POST /alliances/:alliance/desk/seatable/:person/links', { person }, setMade);
  const link = made && phoneAddress(config.phoneBase, made.path);
  return (
    <>
      <Button size="small" loading={make.isRunning} onClick={() => void make.run(undefined)}>
        生成绑定链接
      </Button>
      <ProblemAlert error={make.error} onRepeat={make.repeat} />
      <Modal
        open={made !== undefined}
        title={`绑定链接：${name}`}
        okText="完成"
        cancelButtonProps={{ style: { display: 'none' } }}
        onOk={() => setMade(undefined)}
        onCancel={() => setMade(undefined)}
        destroyOnHidden
      >
        {made && link && (
          <Flex vertical gap={12} align="center">
            <LinkCode value={link} label="绑定链接二维码" />
            <CopyLink label="绑定链接" link={link} />
            <Typography.Text type="secondary">{made.text}</Typography.Text>
          </Flex>
        )}
      </Modal>
    </>
  );
}
