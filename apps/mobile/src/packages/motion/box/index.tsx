import type { PublishedBox } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useBox } from '../api/get-box';
import { useMotion } from '../api/get-motion';
import { choiceTexts, countAgain, find } from '../parts/box.view';
import { keptReceipt } from '../parts/kept-receipts';
import { groupsOf } from '../parts/receipt';
import '../parts/motion.scss';

export default function BoxPage() {
  const [alliance, id] = [useParam('alliance'), useParam('id')];
  const motion = useMotion(alliance, id);
  const mine = (motion.data?.votingPapers ?? []).flatMap(({ mandate }) => keptReceipt(id, mandate) ?? []);
  return (
    <Page>
      <Loaded of={useBox(alliance, id)}>{(box) => <Box box={box} mine={mine} />}</Loaded>
    </Page>
  );
}

function Box({ box, mine }: { box: PublishedBox; mine: readonly string[] }) {
  const [isCounted, setIsCounted] = useState(false);
  const { title, body, resolution, rules, papers } = box;
  const count = countAgain(box);
  return (
    <>
      <Card>
        <View className="title">{title}</View>
        <View className="muted">{[body, resolution].filter(Boolean).join(' · ')}</View>
        <View className="muted">
          应到 {rules.entitled} 人，到会 {rules.present} 人；法定人数 {rules.quorum}，通过比例 {rules.majority}。
        </View>
        <ArticleChip article={rules.majorityArticle} />
      </Card>
      {mine.map((receipt) => {
        const paper = find(papers, receipt);
        return (
          <Notice key={receipt} tone={paper ? 'ok' : 'danger'} id="my-receipt">
            {paper
              ? `您的回执在票箱里，计为“${choiceTexts[paper.choice]}”。`
              : '票箱里没有您的回执，请立即联系秘书处核查。'}
          </Notice>
        );
      })}
      <Card title="重新计票">
        <View className="stack">
          {isCounted ? (
            <Notice tone={count.isSame ? 'ok' : 'danger'} id="recount">
              赞成 {count.yes} 票，反对 {count.no} 票，弃权 {count.abstain} 票，与公布的结果
              {count.isSame ? '一致' : '不一致，请联系秘书处'}。
            </Notice>
          ) : (
            <View className="muted">用手机把票箱里的每一张票重新数一遍，再与公布的结果比较。</View>
          )}
          <Button id="count-again" kind="quiet" onTap={() => setIsCounted(true)}>
            重新计票
          </Button>
        </View>
      </Card>
      <Card isFlush title={`票箱（${papers.length} 张）`}>
        {papers.map(({ choice, receipt, name }, at) => (
          <View className="cell" key={receipt ?? name ?? at}>
            <View className="grow">
              {name && <View>{name}</View>}
              {receipt && <View className="receipt receipt--small">{groupsOf(receipt)}</View>}
            </View>
            <View className="cell__value">{choiceTexts[choice]}</View>
          </View>
        ))}
      </Card>
    </>
  );
}
