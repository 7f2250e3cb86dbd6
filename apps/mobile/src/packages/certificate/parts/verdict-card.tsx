import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { dayText, momentText } from '../../../view/time';
import { isListOld, type Verdict, verdictTexts } from './certificate.view';

export function VerdictCard({ verdict }: { verdict: Verdict }) {
  const { title, text, tone } = verdictTexts[verdict.kind];
  return (
    <>
      <View className={classes('verdict', `verdict--${tone}`)} {...aria({ id: 'verdict', role: 'status' })}>
        <Icon name={tone === 'ok' ? 'ok' : 'warn'} tone={tone} isLarge />
        <View className="verdict__title">{title}</View>
        <View>{text}</View>
      </View>
      {verdict.kind !== 'unknown' && (
        <>
          <Card isFlush>
            <Cell title="成员">{verdict.facts.memberName}</Cell>
            <Cell title="联盟">{verdict.facts.allianceName}</Cell>
            <Cell title="类别">{verdict.facts.kindLabel}</Cell>
            <Cell title="证书编号">{verdict.facts.number}</Cell>
            <Cell title="入会日期">{dayText(verdict.facts.joinedOn)}</Cell>
            <Cell title="颁发日期">{dayText(verdict.facts.issuedOn)}</Cell>
          </Card>
          <Notice tone={isListOld(verdict.asOf, Date.now()) ? 'warn' : 'info'}>
            成员状态截至 {momentText(verdict.asOf)}。
            {isListOld(verdict.asOf, Date.now()) && '名单较旧，请联网后再验证一次。'}
          </Notice>
        </>
      )}
    </>
  );
}
