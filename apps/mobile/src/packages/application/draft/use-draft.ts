import { ApiRefusal } from '@mengwu/api-client';
import type { ApplicationFields, ApplicationView } from '@mengwu/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { keep as keepView } from '../../../api/use-view';
import { useOnce } from '../../../session/use-once';
import { readApplication } from '../api/get-application';
import { saveFields } from '../api/save-fields';
import { answersOf, type Draft, emptyDraft, fieldsToSend, hasUnsaved, refused, saved, type } from './draft';
import { draftStore } from './draft-store';

const PAUSE_MS = 1_200;

export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused' | 'conflict';

export interface DraftHandle {
  answers: ApplicationFields;
  draft: Draft;
  state: SaveState;
  /** The reason why saving stopped altogether, if it did. */
  error: unknown;
  type: (field: string, value: string) => void;
  /** Saves what is unsaved, and answers what could not be. */
  flush: () => Promise<Draft>;
  /** After a change elsewhere: keep what was typed here, or take what stands there. */
  settle: (keep: 'mine' | 'theirs') => Promise<void>;
}

/** Saves as one types: soon after the last key, on leaving, and on this phone at every key. */
export function useDraft(application: ApplicationView): DraftHandle {
  const { id, alliance } = application;
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => draftStore.read(id) ?? emptyDraft(application.version));
  const [state, setState] = useState<SaveState>(hasUnsaved(draft) ? 'typing' : 'saved');
  const [error, setError] = useState<unknown>();
  const latest = useRef(draft);
  const running = useRef<Promise<void>>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const keep = (next: Draft) => {
    latest.current = next;
    draftStore.write(id, next);
    setDraft(next);
  };
  const take = (view: ApplicationView) => {
    const key = ['applications', alliance, id];
    // An answer that was asked for before this save would bring back what stood there before it.
    queryClient.cancelQueries({ queryKey: key }).catch(() => {});
    queryClient.setQueryData(key, view);
    keepView(key, view);
  };

  /** What to do about a save that failed; true when the rest may still be sent. */
  const recover = (failure: unknown, sent: ApplicationFields): boolean => {
    const problem = failure instanceof ApiRefusal ? failure.problem : undefined;
    const wrong = (problem?.fields ?? []).filter(({ field }) => field in sent);
    if (wrong.length > 0) {
      keep(refused(latest.current, wrong));
      return true;
    }
    setState(problem?.code === 'application_changed_elsewhere' ? 'conflict' : 'offline');
    if (problem && problem.code !== 'application_changed_elsewhere') setError(failure);
    return false;
  };

  const save = async (): Promise<void> => {
    let fields = fieldsToSend(latest.current);
    while (Object.keys(fields).length > 0) {
      setState('saving');
      try {
        const view = await saveFields({ alliance, application: id, version: latest.current.version, fields });
        take(view);
        keep(saved(latest.current, fields, view.version));
        setError(undefined);
      } catch (failure) {
        if (!recover(failure, fields)) return;
      }
      fields = fieldsToSend(latest.current);
    }
    setState(hasUnsaved(latest.current) ? 'refused' : 'saved');
  };

  const flush = async (): Promise<Draft> => {
    clearTimeout(timer.current);
    // One after the other: two saves at once would carry one version, and the second would be taken for a stranger's.
    running.current = (running.current ?? Promise.resolve()).then(save);
    await running.current;
    return latest.current;
  };

  const onType = (field: string, value: string) => {
    const version = Math.max(latest.current.version, application.version);
    const base = hasUnsaved(latest.current) ? latest.current : { ...latest.current, version };
    keep(type(base, field, value));
    setState((before) => (before === 'conflict' ? before : 'typing'));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  };

  const settle = async (which: 'mine' | 'theirs') => {
    const view = await readApplication(alliance, id);
    take(view);
    keep(which === 'mine' ? { ...latest.current, version: view.version } : emptyDraft(view.version));
    setState('saved');
    await flush();
  };

  useOnce(() => void flush());
  useEffect(() => () => clearTimeout(timer.current), []);
  useDidHide(() => void flush());
  useUnload(() => void flush());

  return { answers: answersOf(application, draft), draft, state, error, type: onType, flush, settle };
}
