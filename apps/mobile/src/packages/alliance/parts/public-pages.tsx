import type { AlliancePage } from '@mengwu/contracts';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';

/** What anyone may look at or check, where the charter has it. */
export function PublicPages({ alliance: { id, offers } }: { alliance: AlliancePage }) {
  if (!offers.memberList && !offers.certificate && !offers.publicity) return null;
  return (
    <Card isFlush>
      {offers.publicity && (
        <Cell id="publicities" title="入会公示" note="正在公示的申请" onTap={() => go(to.publicities(id))} />
      )}
      {offers.memberList && (
        <Cell id="member-list" title="成员名单" note="秘书处公布的成员" onTap={() => go(to.memberList(id))} />
      )}
      {offers.certificate && (
        <Cell
          id="check-certificate"
          title="证书验证"
          note="扫成员证书上的二维码"
          onTap={() => go(to.checkCertificate())}
        />
      )}
    </Card>
  );
}
