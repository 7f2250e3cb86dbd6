/** The rooms of the API, lowest floor first: a room calls only rooms on lower floors. */
export const floors = [
  ['accounts', 'alliances'],
  ['notifications', 'files'],
  ['members', 'payments'],
  ['governance', 'dues', 'events'],
  ['applications', 'departures', 'announcements', 'check-in', 'reports', 'audit'],
];

export const rooms = floors.flat();
