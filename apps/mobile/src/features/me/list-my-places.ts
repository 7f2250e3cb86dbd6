import { client } from '../../api/client';
import { useView } from '../../api/use-view';

export const useMyPlaces = () => useView(['me', 'places'], () => client.call('GET /me/places'));
