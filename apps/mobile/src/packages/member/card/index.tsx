import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { CitedList } from '../../../ui/cited-list';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { dayText } from '../../../view/time';
import { useMembership } from '../api/get-membership';
import { People } from '../parts/people';
import './index.scss';

export default function MemberCardPage() {
  const alliance = useParam('alliance');
  const query = useMembership(alliance);
  return (
    <Page>
      <Loaded of={query}>
        {(membership) => {
          const { member } = membership;
          return (
            <>
              <View className="member-card">
                <View>{membership.allianceName}</View>
                <View className="member-card__name">{member.name}</View>
                <View className="member-card__fact">
                  {member.kindLabel} · 编号 {member.number}
                </View>
                <View className="member-card__fact">{dayText(member.joinedOn)} 加入</View>
                <View className="member-card__fact">
                  {member.paidThrough ? `会费有效期至 ${dayText(member.paidThrough)}` : '还没有缴费记录'} ·{' '}
                  {member.stateText}
                </View>
              </View>
              {membership.benefits.length > 0 && (
                <Card title="成员权益">
                  <CitedList items={membership.benefits} />
                </Card>
              )}
              <People membership={membership} />
              <Card isFlush>
                <Cell
                  id="unit"
                  title="人员与代表"
                  note="谁代表本单位，在各机构的席位"
                  onTap={() => go(to.unit(alliance))}
                />
                <Cell id="alliance" title="联盟主页" onTap={() => go(to.alliance(alliance))} />
                <Cell id="announcements" title="公告" onTap={() => go(to.announcements(alliance))} />
              </Card>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
