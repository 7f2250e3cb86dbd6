import { useState } from 'react';
import { pages } from '../../routes';
import { go, startOver } from '../../session/go';
import { Card } from '../../ui/card';
import { setCareMode, useCareMode } from '../../ui/care-mode';
import { Cell } from '../../ui/cell';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Toggle } from '../../ui/toggle';
import { signOut } from './sign-out';

export function Settings({ isSignedIn }: { isSignedIn: boolean }) {
  const isCare = useCareMode();
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = async () => {
    await signOut();
    startOver(pages.home);
  };
  return (
    <>
      <Card isFlush>
        <Toggle id="care-mode" title="关怀模式" note="更大的字和按钮" isOn={isCare} onChange={setCareMode} />
        <Cell id="privacy" title="隐私说明" onTap={() => go(pages.privacy)} />
        {isSignedIn && <Cell id="sign-out" title="退出登录" onTap={() => setIsLeaving(true)} />}
      </Card>
      {isLeaving && (
        <ConfirmSheet
          title="退出登录？"
          text="这部手机上保存的草稿和离线票会一并清除，已提交的内容不受影响。"
          yes="退出登录"
          onYes={() => void leave()}
          onNo={() => setIsLeaving(false)}
        />
      )}
    </>
  );
}
