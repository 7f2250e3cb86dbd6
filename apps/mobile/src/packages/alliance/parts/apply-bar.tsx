import type { AlliancePage } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { session } from '../../../session/session';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Sheet } from '../../../ui/sheet';
import { reasonText } from '../../../view/reason';
import { kindsToChoose } from './kinds.view';

/** Apply, or the reason why not; where there are several kinds of member, the choice comes first. */
export function ApplyBar({ alliance }: { alliance: AlliancePage }) {
  const [isChoosing, setIsChoosing] = useState(false);
  const { open, reason } = kindsToChoose(alliance.kinds);
  const start = (kind: string) => {
    const form = to.newApplication(alliance.id, kind);
    go(session.token() ? form : to.signIn(form));
  };
  const apply = () => {
    const [only, ...others] = open;
    if (only && others.length === 0) start(only.kind);
    else setIsChoosing(true);
  };
  return (
    <>
      <ActionBar note={reason}>
        <Button id="apply" isOff={open.length === 0} onTap={apply}>
          申请加入
        </Button>
      </ActionBar>
      {isChoosing && (
        <Sheet title="以哪种身份加入？" onClose={() => setIsChoosing(false)}>
          {alliance.kinds.map(({ kind, label, conditions, apply: decision }) => (
            <View className="kind" key={kind}>
              <View className="strong">{label}</View>
              {conditions.map(({ text }) => (
                <View className="muted" key={text}>
                  {text}
                </View>
              ))}
              {decision.allowed ? (
                <Button id={`kind-${kind}`} kind="quiet" onTap={() => start(kind)}>
                  以{label}身份申请
                </Button>
              ) : (
                <View className="muted">{reasonText(decision)}</View>
              )}
            </View>
          ))}
        </Sheet>
      )}
    </>
  );
}
