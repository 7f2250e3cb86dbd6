import type { MotionView, VoteChoice, VotingPaper } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { randomHex } from '../../../platform/random-hex';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { Reason } from '../../../ui/reason';
import { useCastVote } from '../api/cast-vote';
import { choiceTexts } from './box.view';
import { ReceiptNotice } from './receipt-notice';

const NONCE_BYTES = 32;
const CHOICES: readonly VoteChoice[] = ['yes', 'no', 'abstain'];

/** One paper: choose, confirm, done. */
export function VotingCard({ motion, paper }: { motion: MotionView; paper: VotingPaper }) {
  const { mandate, asText, hasVoted, vote } = paper;
  const cast = useCastVote(motion);
  const [choice, setChoice] = useState<VoteChoice>();
  const [nonce, setNonce] = useState<string>();
  useEffect(() => {
    randomHex(NONCE_BYTES).then(setNonce, () => setNonce(undefined));
  }, []);
  if (hasVoted) return <ReceiptNotice motion={motion.id} mandate={mandate} />;
  if (!vote.allowed) return <Reason decision={vote} id="why-no-vote" />;
  const confirm = () => {
    if (choice && nonce) cast.mutate({ mandate, choice, nonce }, { onSettled: () => setChoice(undefined) });
  };
  return (
    <Card title="我的表决">
      <View className="stack">
        <View className="muted">{asText}</View>
        <View className="choices">
          {CHOICES.map((one) => (
            <Button
              key={one}
              id={`choice-${one}`}
              kind="quiet"
              isOff={nonce === undefined}
              isBusy={cast.isPending}
              onTap={() => setChoice(one)}
            >
              {choiceTexts[one]}
            </Button>
          ))}
        </View>
        <FailureNotice error={cast.error} />
      </View>
      {choice && (
        <ConfirmSheet
          title={`确认投“${choiceTexts[choice]}”？`}
          text={`${motion.title}。每个席位只能投一次，投出后不能更改。`}
          yes="确认投票"
          isBusy={cast.isPending}
          onYes={confirm}
          onNo={() => setChoice(undefined)}
        />
      )}
    </Card>
  );
}
