import type { MotionView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { FileCells } from '../../../features/files/file-cells';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { toneOf } from '../../../view/tone';
import { useMotion } from '../api/get-motion';
import { ResultCard } from '../parts/result-card';
import { RulesCard } from '../parts/rules-card';
import { StepsCard } from '../parts/steps-card';
import { VotingCard } from '../parts/voting-card';
import '../parts/motion.scss';

export default function BallotPage() {
  const query = useMotion(useParam('alliance'), useParam('id'));
  return (
    <Page>
      <Loaded of={query}>{(motion) => <Motion motion={motion} />}</Loaded>
    </Page>
  );
}

function Motion({ motion }: { motion: MotionView }) {
  const { alliance, title, text, bodyName, kindText, state, stateText, article, proposedBy, papers } = motion;
  const { ballot, recused, votingPapers, vote } = motion;
  const isOpen = ballot?.state === 'open';
  return (
    <>
      <Card>
        <View className="stack">
          <View>
            <View className="row row--wrap">
              <Chip>{bodyName}</Chip>
              <Chip>{kindText}</Chip>
              <Chip tone={toneOf(`motion-${state}`)}>{stateText}</Chip>
            </View>
            <View className="title">{title}</View>
            <View className="muted">提出：{proposedBy}</View>
          </View>
          <View className="motion__text">{text}</View>
          <ArticleChip article={article} />
        </View>
      </Card>
      {papers.length > 0 && (
        <Card isFlush title="议案材料">
          <FileCells alliance={alliance} files={papers} />
        </Card>
      )}
      <ResultCard motion={motion} />
      {isOpen && <RulesCard ballot={ballot} />}
      {recused.length > 0 && <Notice>回避表决：{recused.join('、')}</Notice>}
      {votingPapers.map((paper) => (
        <VotingCard key={paper.mandate} motion={motion} paper={paper} />
      ))}
      {isOpen && votingPapers.length === 0 && <Reason decision={vote} id="why-no-vote" />}
      <StepsCard motion={motion} />
    </>
  );
}
