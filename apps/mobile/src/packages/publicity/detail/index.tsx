import type { PublicityView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { usePublicity } from '../api/publicities';
import { ObjectionForm } from '../parts/objection-form';
import { OwnObjection } from '../parts/own-objection';
import { periodText, publicityTone, whoText } from '../parts/publicity.view';
import '../parts/publicity.scss';

export default function PublicityPage() {
  const alliance = useParam('alliance');
  const query = usePublicity(alliance, useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>{(notice) => <Publicity alliance={alliance} notice={notice} />}</Loaded>
    </Page>
  );
}

function Publicity({ alliance, notice }: { alliance: string; notice: PublicityView }) {
  const [isObjecting, setIsObjecting] = useState(false);
  const { name, state, stateText, article, details, isMember, ownObjection, actions } = notice;
  return (
    <>
      <Card>
        <View className="row row--top">
          <View className="grow">
            <View className="title">{name}</View>
            <View className="muted">{whoText(notice)}</View>
          </View>
          <Chip tone={publicityTone(state)}>{stateText}</Chip>
        </View>
        <View>{periodText(notice)}</View>
        <ArticleChip article={article} />
      </Card>
      {details.length > 0 && !isObjecting && (
        <Card title="申请情况">
          {details.map(({ label, value }) => (
            <View className="detail" key={label}>
              <View className="caption">{label}</View>
              <View className="pre">{value}</View>
            </View>
          ))}
        </Card>
      )}
      {isMember && details.length > 0 && !isObjecting && (
        <Notice>申请情况只给联盟成员查看，请勿转发。公示期内对申请有异议的，可以在这里提出。</Notice>
      )}
      {ownObjection && <OwnObjection alliance={alliance} objection={ownObjection} />}
      {!ownObjection && <Reason id="cannot-object" decision={actions.object} />}
      {actions.object.allowed && isObjecting && (
        <ObjectionForm alliance={alliance} publicity={notice.id} onDone={() => setIsObjecting(false)} />
      )}
      {actions.object.allowed && !isObjecting && (
        <ActionBar>
          <Button id="object" kind="quiet" onTap={() => setIsObjecting(true)}>
            提出异议
          </Button>
        </ActionBar>
      )}
    </>
  );
}
