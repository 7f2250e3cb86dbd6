import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../platform/aria';
import { classes } from './classes';
import { Icon } from './icon';
import { Sheet } from './sheet';

interface Props {
  id: string;
  label: string;
  value: string;
  options: string[];
  onChoose: (value: string) => void;
}

export function Select({ id, label, value, options, onChoose }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const choose = (option: string) => {
    setIsOpen(false);
    onChoose(option);
  };
  return (
    <>
      <View
        className="input input--select"
        {...aria({ id, role: 'button', label: `${label}：${value || '请选择'}` })}
        onClick={() => setIsOpen(true)}
      >
        <View className={classes(!value && 'placeholder')}>{value || '请选择'}</View>
        <Icon name="chevron" tone="muted" />
      </View>
      {isOpen && (
        <Sheet title={label} onClose={() => setIsOpen(false)}>
          {options.map((option, index) => (
            <View
              key={option}
              className="sheet__option"
              {...aria({ id: `${id}-option-${index}`, role: 'radio', isChecked: option === value })}
              onClick={() => choose(option)}
            >
              <View>{option}</View>
              {option === value && <Icon name="ok" tone="ok" />}
            </View>
          ))}
        </Sheet>
      )}
    </>
  );
}
