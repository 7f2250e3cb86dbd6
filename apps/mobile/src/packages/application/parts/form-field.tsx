import type { FormField as Field, FileView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../../../platform/aria';
import { ArticleChip, Chip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { DateInput } from '../../../ui/date-input';
import { Icon } from '../../../ui/icon';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { Tick } from '../../../ui/tick';
import { DECLARED } from './form.view';
import { UploadField } from './upload-field';

interface Props {
  field: Field;
  alliance: string;
  value: string;
  files: FileView[];
  problem: string | undefined;
  /** Why the desk returned it. */
  returned: string | undefined;
  onType: (value: string) => void;
  onLeave: () => void;
  /** What belongs between the question and its answer. */
  children?: ReactNode;
}

const keyboards = { phone: 'text', number: 'digit' } as const;

function Control({ field, alliance, value, files, onType, onLeave }: Props) {
  const { key, label, type, options } = field;
  const choose = (chosen: string) => {
    onType(chosen);
    onLeave();
  };
  if (type === 'select') {
    return <Select id={key} label={label} value={value} options={options ?? []} onChoose={choose} />;
  }
  if (type === 'declaration') {
    return (
      <Tick id={key} label={label} isOn={value === DECLARED} onChange={(isOn) => choose(isOn ? DECLARED : '')}>
        我声明以上属实
      </Tick>
    );
  }
  if (type === 'date') return <DateInput id={key} label={label} value={value} onChoose={choose} />;
  if (type === 'file') {
    const name = value ? (files.find(({ id }) => id === value)?.name ?? '已上传') : undefined;
    return <UploadField id={key} alliance={alliance} name={name} onUploaded={choose} />;
  }
  const keyboard = type === 'number' || type === 'phone' ? keyboards[type] : 'text';
  return (
    <TextInput
      id={key}
      label={label}
      value={value}
      type={keyboard}
      isLong={type === 'textarea'}
      onType={onType}
      onLeave={onLeave}
    />
  );
}

export function FormField(props: Props) {
  const { field, value, problem, returned } = props;
  const { key, label, help, required, maxLength, article } = field;
  const isNearLimit = maxLength !== null && value.length > maxLength * 0.8;
  return (
    <View className={classes('field', problem && 'field--wrong')} {...aria({ id: `field-${key}` })}>
      <View className="field__label">
        <View>{label}</View>
        {!required && <Chip>选填</Chip>}
        <ArticleChip article={article} />
      </View>
      {help && <View className="field__help">{help}</View>}
      {returned && (
        <View className="field__error">
          <Icon name="warn" tone="danger" />
          <View className="grow">退回原因：{returned}</View>
        </View>
      )}
      {problem && (
        <View className="field__error" {...aria({ id: `${key}-error`, role: 'alert' })}>
          <Icon name="warn" tone="danger" />
          <View className="grow">{problem}</View>
        </View>
      )}
      {props.children}
      <Control {...props} />
      {isNearLimit && (
        <View className="field__count">
          {value.length} / {maxLength}
        </View>
      )}
    </View>
  );
}
