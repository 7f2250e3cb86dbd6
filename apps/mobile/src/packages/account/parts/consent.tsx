import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import { pages } from '../../../routes';
import { go } from '../../../session/go';
import { Tick } from '../../../ui/tick';

interface Props {
  isGiven: boolean;
  onChange: (isGiven: boolean) => void;
}

export function Consent({ isGiven, onChange }: Props) {
  return (
    <>
      <Tick id="consent" label="我已阅读并同意隐私说明" isOn={isGiven} onChange={onChange}>
        我已阅读并同意隐私说明
      </Tick>
      <View
        className="privacy-link"
        {...aria({ id: 'read-privacy', role: 'button' })}
        onClick={() => go(pages.privacy)}
      >
        查看隐私说明
      </View>
    </>
  );
}
