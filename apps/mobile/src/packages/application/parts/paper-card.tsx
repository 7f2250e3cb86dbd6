import type { ApplicationView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Button } from '../../../ui/button';
import { ArticleChip } from '../../../ui/chip';
import { FailureNotice } from '../../../ui/failure-notice';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { usePrintForm } from '../api/print-form';
import { paperSteps, printNote, scanTone } from './paper.view';

interface Props {
  application: ApplicationView;
  /** Saves what was typed last, so that it stands on the paper. */
  onBefore?: () => Promise<unknown>;
}

/** The alliance's own form: print, seal, photograph; and whether what came back says the same. */
export function PaperCard({ application, onBefore }: Props) {
  const { paper } = application;
  const print = usePrintForm(application);
  if (!paper?.field) return null;
  const note = printNote(paper);
  const open = async () => {
    await onBefore?.();
    print.mutate();
  };
  return (
    <View className="paper">
      <View className="muted">{paperSteps(paper)}</View>
      <Button id="print-form" kind="quiet" isBusy={print.isPending} onTap={() => void open()}>
        <Icon name="file" /> 打开申请表（PDF）
      </Button>
      {note && <View className="small">{note}</View>}
      <FailureNotice error={print.error} />
      {paper.scan !== 'none' && (
        <Notice id="scan-state" tone={scanTone(paper.scan)}>
          <View>{paper.scanText}</View>
          <ArticleChip article={paper.article} />
        </Notice>
      )}
    </View>
  );
}
