import type { Calendar } from './calendar.ts';
import type { Cast } from './cast.ts';

/** What the secretariat does in the first year; through the API, or in the console. */
export interface DeskHand {
  returnStampedForm(cast: Cast): Promise<void>;
  passReview(cast: Cast): Promise<void>;
  recordResolution(cast: Cast, number: string): Promise<void>;
  publishMeeting(calendar: Calendar): Promise<void>;
  /** Invites a volunteer to a door of the meeting; answers the page of the phone app. */
  inviteVolunteer(): Promise<string>;
  announce(): Promise<void>;
  /** Whether the desk is shown that this person has read the announcement. */
  hasRead(name: string): Promise<boolean>;
  /** Signs in again after a journey in time. */
  signIn(): Promise<void>;
}
