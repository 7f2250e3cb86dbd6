import type { MyUnit } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { useUnit } from '../api/get-unit';
import { useInviteColleague } from '../api/invite-colleague';
import { useNameRepresentative } from '../api/name-representative';
import { InviteSheet } from '../parts/invite-sheet';
import { UnitHistory } from '../parts/unit-history';
import { UnitPeople } from '../parts/unit-people';
import { UnitPlaces } from '../parts/unit-places';
import '../parts/unit.scss';

/** My unit: who represents it, its people, its places in the alliance's bodies. */
export default function UnitPeoplePage() {
  const alliance = useParam('alliance');
  const query = useUnit(alliance);
  return (
    <Page hasBar>
      <Loaded of={query}>{(unit) => <Unit unit={unit} />}</Loaded>
    </Page>
  );
}

function Unit({ unit }: { unit: MyUnit }) {
  const [chosen, setChosen] = useState<MyUnit['people'][number]>();
  const [token, setToken] = useState<string>();
  const name = useNameRepresentative(unit.alliance);
  const invite = useInviteColleague(unit.alliance);
  const { representative, why, actions } = unit;
  return (
    <>
      <Card>
        <View className="muted">{unit.memberName}的代表</View>
        <View className="unit-representative" id="representative">
          {representative ? `${representative.name}${representative.isMe ? '（您）' : ''}` : '还没有代表'}
        </View>
        {why && (
          <>
            <View className="muted">{why.text}。</View>
            <ArticleChip article={why.article} />
          </>
        )}
      </Card>
      <UnitPeople unit={unit} onChoose={setChosen} />
      <UnitPlaces places={unit.places} />
      <UnitHistory entries={unit.history} />
      <FailureNotice error={name.error ?? invite.error} />
      {unit.isUnit && <Reason decision={actions.represent} id="represent-reason" />}
      {unit.isUnit && actions.invite.allowed && (
        <ActionBar note="同事打开链接、登录后就能代表本单位参会和办事。">
          <Button
            id="invite"
            isBusy={invite.isPending}
            onTap={() => invite.mutate(null, { onSuccess: (link) => setToken(link.token) })}
          >
            邀请同事
          </Button>
        </ActionBar>
      )}
      {chosen && (
        <ConfirmSheet
          title={`由${chosen.name}担任单位代表？`}
          text="从确认起，本单位在各机构的席位和表决都由新代表行使；原代表立即不能再开会和表决。双方都会收到消息。"
          yes="确认更换"
          isBusy={name.isPending}
          onYes={() => name.mutate(chosen.personId, { onSettled: () => setChosen(undefined) })}
          onNo={() => setChosen(undefined)}
        />
      )}
      {token && <InviteSheet unitName={unit.memberName} token={token} onClose={() => setToken(undefined)} />}
    </>
  );
}
