import type { Me } from '@mengwu/contracts';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Cell } from '../../ui/cell';

export function MyMemberships({ me }: { me: Me }) {
  if (me.memberships.length === 0) return null;
  return (
    <Card isFlush title="我的成员身份">
      {me.memberships.map(({ alliance, allianceName, memberId, memberName, roleText }) => (
        <Cell
          key={memberId}
          id={`membership-${alliance}`}
          title={memberName}
          note={`${allianceName} · ${roleText}`}
          onTap={() => go(to.membership(alliance))}
        />
      ))}
    </Card>
  );
}
