/**
 * The rooms of the API, lowest floor first: a room calls only rooms on lower floors.
 * Accounts stands a step above alliances: a right and an invitation name their alliance. What a body is, when it
 * sits and what it decides are three rooms on three steps: docs/decisions/0006.
 */
export const floors = [
  ['alliances'],
  ['accounts'],
  ['notifications', 'files'],
  ['members', 'payments'],
  ['duties', 'bodies', 'certificates'],
  ['sittings', 'dues', 'events', 'funds'],
  ['motions'],
  ['applications', 'departures', 'announcements', 'check-in', 'concerns', 'reports', 'audit'],
  ['charter-trial'],
];

export const rooms = floors.flat();
