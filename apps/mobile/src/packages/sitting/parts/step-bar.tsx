import type { SittingView } from '@mengwu/contracts';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { messageOf } from '../../../view/failure';
import { reasonText } from '../../../view/reason';
import { useReply } from '../api/reply';
import { nextStep } from './sitting.view';

/** The one thing to do now: sign in, or answer a sitting held in writing. */
export function StepBar({ sitting }: { sitting: SittingView }) {
  const reply = useReply(sitting);
  const step = nextStep(sitting);
  const { alliance, id, isRemote, isHere, state, actions } = sitting;
  if (isHere || (state !== 'convened' && state !== 'open')) return null;
  // The notice comes first: before the doors open there is nothing to do here for whoever has not answered it.
  if (step === 'acknowledge') return null;
  if (isRemote) {
    const why = reply.error ? messageOf(reply.error).text : reasonText(actions.reply);
    return (
      <ActionBar note={why ?? '答复即算出席；也可以直接对议案投票。'}>
        <Button
          id="reply"
          isOff={!actions.reply.allowed}
          isBusy={reply.isPending}
          onTap={() => reply.mutate(undefined)}
        >
          我已收到材料，参加会议
        </Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar note={reasonText(actions.attend)}>
      <Button id="scan-to-attend" isOff={step !== 'attend'} onTap={() => go(to.attend(alliance, id))}>
        扫码签到
      </Button>
    </ActionBar>
  );
}
