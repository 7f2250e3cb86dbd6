/**
 * The rooms of the API, lowest floor first: a room calls only rooms on lower floors.
 * Accounts stands a step above alliances: a right and an invitation name their alliance.
 */
export const floors = [
  ['alliances'],
  ['accounts'],
  ['notifications', 'files'],
  ['members', 'payments'],
  ['governance', 'dues', 'events'],
  ['applications', 'departures', 'announcements', 'check-in', 'reports', 'audit'],
];

export const rooms = floors.flat();
