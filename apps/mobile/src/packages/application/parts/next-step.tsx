import type { ApplicationView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Button } from '../../../ui/button';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { useWithdrawApplication } from '../api/withdraw-application';

/** The one thing that this person can do now, and the way out. */
export function NextStep({ application }: { application: ApplicationView }) {
  const { id, alliance, state, step, billId, actions } = application;
  const [isLeaving, setIsLeaving] = useState(false);
  const withdraw = useWithdrawApplication();
  return (
    <View className="stack">
      {state === 'draft' && (
        <Button id="continue" onTap={() => go(to.application(alliance, id))}>
          继续填写
        </Button>
      )}
      {state === 'returned' && (
        <Button id="resubmit" onTap={() => go(to.check(alliance, id))}>
          核对并再次提交
        </Button>
      )}
      {step?.kind === 'dues' && billId && (
        <Button id="open-bill" onTap={() => go(to.bill(alliance, billId))}>
          去缴费
        </Button>
      )}
      {state === 'admitted' && (
        <Button id="open-membership" onTap={() => go(to.membership(alliance))}>
          查看成员身份
        </Button>
      )}
      <FailureNotice error={withdraw.error} />
      {actions.withdraw.allowed && (
        <Button id="withdraw" kind="text" onTap={() => setIsLeaving(true)}>
          撤回申请
        </Button>
      )}
      {isLeaving && (
        <ConfirmSheet
          title="撤回这份申请？"
          text="撤回后秘书处停止办理。以后想加入，需要重新申请。"
          yes="确认撤回"
          isBusy={withdraw.isPending}
          onYes={() => withdraw.mutate(application, { onSettled: () => setIsLeaving(false) })}
          onNo={() => setIsLeaving(false)}
        />
      )}
    </View>
  );
}
