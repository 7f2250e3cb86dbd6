import type { CharterView } from '../charter-on.ts';
import { tellBodies } from './bodies.ts';
import { tellGoverning } from './governing.ts';
import { tellIdentity, tellServices } from './identity.ts';
import { tellLeaving, tellMembership } from './membership.ts';
import { tellBenefits, tellMoney } from './money.ts';
import { tellOffices } from './offices.ts';
import type { Told } from './provision.ts';

const PARTS = [
  tellIdentity,
  tellBodies,
  tellOffices,
  tellMembership,
  tellLeaving,
  tellMoney,
  tellBenefits,
  tellGoverning,
  tellServices,
];

/** Every provision of a charter, by subject. */
export const tellAll = (view: CharterView): Told[] => PARTS.flatMap((tell) => tell(view));
