import type { FileView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import { FailureNotice } from '../../ui/failure-notice';
import { Icon } from '../../ui/icon';
import { useOpenFile } from './open-file';

interface Props {
  alliance: string;
  files: readonly FileView[];
}

/** Papers to read: each opens with one tap. */
export function FileCells({ alliance, files }: Props) {
  const open = useOpenFile(alliance);
  return (
    <>
      {files.map((file) => (
        <View
          key={file.id}
          className="cell cell--tap"
          {...aria({ id: `file-${file.id}`, role: 'button', label: `打开 ${file.name}` })}
          onClick={() => {
            if (!open.isPending) open.mutate(file);
          }}
        >
          <Icon name="file" tone="muted" />
          <View className="grow">{file.name}</View>
          {open.isPending && open.variables?.id === file.id ? (
            <View className="muted">正在打开…</View>
          ) : (
            <Icon name="chevron" tone="muted" />
          )}
        </View>
      ))}
      <FailureNotice error={open.error} />
    </>
  );
}
