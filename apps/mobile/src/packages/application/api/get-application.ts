import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const readApplication = (alliance: string, application: string) =>
  client.call('GET /alliances/:alliance/applications/:application', { params: { alliance, application } });

export const useApplication = (alliance: string, application: string) =>
  useView(['applications', alliance, application], () => readApplication(alliance, application), {
    isEnabled: application !== '',
    isKept: application !== '',
  });
