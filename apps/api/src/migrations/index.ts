import { CreatePlatform1767225600000 } from './1767225600000-create-platform.ts';
import { CreateAccounts1767312000000 } from './1767312000000-create-accounts.ts';
import { CreateAlliances1767398400000 } from './1767398400000-create-alliances.ts';
import { CreateFiles1767484800000 } from './1767484800000-create-files.ts';
import { CreateNotifications1767540000000 } from './1767540000000-create-notifications.ts';
import { AddPushClient1767540100000 } from './1767540100000-add-push-client.ts';
import { CreateMembers1767571200000 } from './1767571200000-create-members.ts';
import { CreatePayments1767657600000 } from './1767657600000-create-payments.ts';
import { CreateBills1767744000000 } from './1767744000000-create-bills.ts';
import { CreateEvents1767830400000 } from './1767830400000-create-events.ts';
import { CreateApplications1767916800000 } from './1767916800000-create-applications.ts';
import { CreateCheckIns1768003200000 } from './1768003200000-create-check-ins.ts';
import { CreateAnnouncements1768089600000 } from './1768089600000-create-announcements.ts';
import { ClaimUnits1768176000000 } from './1768176000000-claim-units.ts';
import { CreateCharterSettings1768262400000 } from './1768262400000-create-charter-settings.ts';
import { CreateBodies1768348800000 } from './1768348800000-create-bodies.ts';
import { CreateSittings1768435200000 } from './1768435200000-create-sittings.ts';
import { CreateMotions1768521600000 } from './1768521600000-create-motions.ts';
import { CreateDuties1768608000000 } from './1768608000000-create-duties.ts';
import { CreateDepartures1768694400000 } from './1768694400000-create-departures.ts';
import { CreateCertificates1768780800000 } from './1768780800000-create-certificates.ts';
import { RecordLeaving1768867200000 } from './1768867200000-record-leaving.ts';
import { PublishMemberLists1768953600000 } from './1768953600000-publish-member-lists.ts';
import { WalkAdmissionSteps1769040000000 } from './1769040000000-walk-admission-steps.ts';
import { CreateFunds1769126400000 } from './1769126400000-create-funds.ts';
import { CreateConcerns1769212800000 } from './1769212800000-create-concerns.ts';

/** Every migration, oldest first; a new one is added below. */
export const migrations = [
  CreatePlatform1767225600000,
  CreateAccounts1767312000000,
  CreateAlliances1767398400000,
  CreateFiles1767484800000,
  CreateNotifications1767540000000,
  AddPushClient1767540100000,
  CreateMembers1767571200000,
  CreatePayments1767657600000,
  CreateBills1767744000000,
  CreateEvents1767830400000,
  CreateApplications1767916800000,
  CreateCheckIns1768003200000,
  CreateAnnouncements1768089600000,
  ClaimUnits1768176000000,
  CreateCharterSettings1768262400000,
  CreateBodies1768348800000,
  CreateSittings1768435200000,
  CreateMotions1768521600000,
  CreateDuties1768608000000,
  CreateCertificates1768780800000,
  RecordLeaving1768867200000,
  PublishMemberLists1768953600000,
  WalkAdmissionSteps1769040000000,
  CreateFunds1769126400000,
  CreateConcerns1769212800000,
  CreateDepartures1768694400000,
] as const;
