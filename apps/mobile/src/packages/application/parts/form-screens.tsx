import type { ApplicationView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { OpenQuestion } from '../../../ui/open-question';
import { Progress } from '../../../ui/progress';
import { clearProblem, useProblems } from '../draft/problems';
import { useDraft } from '../draft/use-draft';
import { Conflict } from './conflict';
import { ErrorSummary } from './error-summary';
import { problemOf, screenOf, screensToFill } from './form.view';
import { FormField } from './form-field';
import { PaperCard } from './paper-card';
import { SaveNote } from './save-note';

interface Props {
  application: ApplicationView;
  /** The field to begin at; empty: the first. */
  startAt: string;
}

export function FormScreens({ application, startAt }: Props) {
  const { id, alliance, returnedItems, files } = application;
  const screens = screensToFill(application);
  const [index, setIndex] = useState(() => screenOf(screens, startAt));
  const { answers, draft, state, error, type, flush, settle } = useDraft(application);
  const submitted = useProblems(id);
  const screen = screens[Math.min(index, screens.length - 1)];
  if (!screen) return null;

  const isLast = index >= screens.length - 1;
  const problems = [...draft.problems, ...submitted].filter(({ field }) =>
    screen.fields.some(({ key }) => key === field),
  );
  const show = (field: string) => Taro.pageScrollTo({ selector: `#field-${field}`, duration: 200 }).catch(() => {});
  const turn = (next: number) => {
    setIndex(next);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => {});
  };
  const next = async () => {
    const after = await flush();
    const isWrong = after.problems.some(({ field }) => screen.fields.some(({ key }) => key === field));
    if (isWrong) turn(index);
    else if (isLast) go(to.check(alliance, id));
    else turn(index + 1);
  };

  return (
    <>
      <Progress step={index + 1} steps={screens.length} title={screen.title} />
      {state === 'conflict' && <Conflict onSettle={(keep) => void settle(keep)} />}
      <FailureNotice error={error} />
      <ErrorSummary problems={problems} onOpen={(field) => void show(field)} />
      {index === 0 && <OpenQuestion text={application.form.openQuestion} />}
      <Card isFlush>
        {screen.fields.map((field) => (
          <FormField
            key={field.key}
            field={field}
            alliance={alliance}
            value={answers[field.key] ?? ''}
            files={files}
            problem={problemOf(field.key, draft.problems, submitted)}
            returned={returnedItems.find((item) => item.field === field.key && !item.isCorrected)?.reason}
            onType={(value) => {
              clearProblem(id, field.key);
              type(field.key, value);
            }}
            onLeave={() => void flush()}
          >
            {field.key === application.paper?.field && <PaperCard application={application} onBefore={flush} />}
          </FormField>
        ))}
      </Card>
      <View className="caption center">填写的内容会自动保存，可以随时离开，从“我的申请”回来继续。</View>
      <ActionBar note={<SaveNote state={state} />}>
        {index > 0 && (
          <Button id="previous" kind="quiet" onTap={() => turn(index - 1)}>
            上一步
          </Button>
        )}
        <Button id="next" onTap={() => void next()}>
          {isLast ? '去核对' : '下一步'}
        </Button>
      </ActionBar>
    </>
  );
}
