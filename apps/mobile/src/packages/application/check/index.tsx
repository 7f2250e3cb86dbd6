import type { ApplicationView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import { to } from '../../../routes';
import { go, goInstead } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { useApplication } from '../api/get-application';
import { useSubmitApplication } from '../api/submit-application';
import { answersOf, emptyDraft, hasUnsaved } from '../draft/draft';
import { draftStore } from '../draft/draft-store';
import { setProblems, useProblems } from '../draft/problems';
import { ErrorSummary } from '../parts/error-summary';
import { answerText, missingFields, problemOf } from '../parts/form.view';
import { scanTone } from '../parts/paper.view';
import { problemsIn } from '../parts/problems.view';
import '../parts/application.scss';

function Check({ application }: { application: ApplicationView }) {
  const { id, alliance, form, files, editableFields, actions } = application;
  const draft = draftStore.read(id) ?? emptyDraft(application.version);
  const problems = useProblems(id);
  const submit = useSubmitApplication();
  const answers = answersOf(application, draft);
  const missing = missingFields(form.screens, answers);
  const change = (field: string) => go(to.applicationField(alliance, id, field));
  const send = () =>
    submit.mutate(application, {
      onSuccess: () => goInstead(to.status(alliance, id)),
      onError: (error) => setProblems(id, problemsIn(error)),
    });
  return (
    <>
      <ErrorSummary problems={problems} onOpen={change} />
      {problems.length === 0 && <FailureNotice error={submit.error} />}
      {hasUnsaved(draft) && (
        <Notice tone="warn">还有内容没有保存到服务器，请返回填写页，等提示“已保存”后再提交。</Notice>
      )}
      <Notice>提交前请核对。提交后秘书处开始办理，只有被退回的项目才能再改。</Notice>
      {form.screens.map(({ title, fields }) => (
        <Card isFlush title={title} key={title}>
          {fields.map((field) => {
            const problem = problemOf(field.key, problems, draft.problems);
            const text = answerText(field, answers, files);
            return (
              <View className="answer" key={field.key}>
                <View className="grow">
                  <View className="caption">{field.label}</View>
                  <View className="pre">{text ?? <View className="muted">未填写</View>}</View>
                  {problem && <View className="field__error">{problem}</View>}
                </View>
                {editableFields.includes(field.key) && (
                  <View
                    className="answer__change"
                    {...aria({ id: `change-${field.key}`, role: 'button', label: `修改${field.label}` })}
                    onClick={() => change(field.key)}
                  >
                    {text ? '修改' : '去填写'}
                  </View>
                )}
              </View>
            );
          })}
        </Card>
      ))}
      {application.paper?.field && application.paper.scan !== 'none' && (
        <Notice tone={scanTone(application.paper.scan)}>{application.paper.scanText}</Notice>
      )}
      <Reason decision={actions.submit} />
      <ActionBar note={missing.length > 0 ? `还有 ${missing.length} 项必填内容没有填写。` : undefined}>
        <Button id="submit" isOff={!actions.submit.allowed} isBusy={submit.isPending} onTap={send}>
          确认提交
        </Button>
      </ActionBar>
    </>
  );
}

export default function CheckApplication() {
  const application = useApplication(useParam('alliance'), useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={application}>{(view) => <Check application={view} />}</Loaded>
    </Page>
  );
}
