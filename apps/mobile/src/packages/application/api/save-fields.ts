import type { ApplicationFields, ApplicationView } from '@mengwu/contracts';
import { client } from '../../../api/client';

interface Save {
  alliance: string;
  application: string;
  version: number;
  fields: ApplicationFields;
}

export const saveFields = ({ alliance, application, version, fields }: Save): Promise<ApplicationView> =>
  client.call('PATCH /alliances/:alliance/applications/:application', {
    params: { alliance, application },
    body: { version, fields },
  });
