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
          const { member, offers } = membership;
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
                  {offers.dues && `${duesText(member.paidThrough)} · `}
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
                {offers.certificate && (
                  <Cell
                    id="certificate"
                    title="成员证书"
                    note="出示、下载、转发"
                    onTap={() => go(to.certificate(alliance))}
                  />
                )}
                <Cell
                  id="concerns"
                  title="意见建议"
                  note="批评、建议和监督，秘书处逐条答复"
                  onTap={() => go(to.concerns(alliance))}
                />
                {offers.disputes && (
                  <Cell
                    id="disputes"
                    title="成员纠纷"
                    note="先协商，未果再由秘书处协调"
                    onTap={() => go(to.disputes(alliance))}
                  />
                )}
                <Cell
                  id="directory"
                  title="通讯录"
                  note="联系方式给谁看，由本人决定"
                  onTap={() => go(to.directory(alliance))}
                />
                {offers.publicity && (
                  <Cell
                    id="publicities"
                    title="入会公示"
                    note="公示期内可以提出异议"
                    onTap={() => go(to.publicities(alliance))}
                  />
                )}
                {offers.memberList && (
                  <Cell id="member-list" title="成员名单" onTap={() => go(to.memberList(alliance))} />
                )}
                <Cell
                  id="unit"
                  title="人员与代表"
                  note="谁代表本单位，在各机构的席位"
                  onTap={() => go(to.unit(alliance))}
                />
                <Cell
                  id="duties"
                  title="履职台账"
                  note="参会、任务、资料的记录和待办"
                  onTap={() => go(to.duties(alliance))}
                />
                <Cell
                  id="withdraw"
                  title="退出联盟"
                  note="先看最后一天和影响，再决定"
                  onTap={() => go(to.withdraw(alliance))}
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

const duesText = (paidThrough: string | null): string =>
  paidThrough ? `会费有效期至 ${dayText(paidThrough)}` : '还没有缴费记录';
