import { storage } from '../../../platform/storage';
import { type Draft, hasUnsaved } from './draft';

const nameOf = (application: string) => `draft.${application}`;

/** The phone's own copy: typing survives the app being closed at any moment. */
export const draftStore = {
  read: (application: string): Draft | undefined => storage.get<Draft>(nameOf(application)),
  write(application: string, draft: Draft): void {
    if (hasUnsaved(draft) || draft.problems.length > 0) storage.set(nameOf(application), draft);
    else storage.remove(nameOf(application));
  },
};
