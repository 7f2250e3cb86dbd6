import { readFileSync } from 'node:fs';
import { day } from '@mengwu/kernel';
import { type CharterView, charterOn } from './charter-on.ts';
import { parseCharter } from './parse-charter.ts';

const folder = new URL('../../../config/charters/', import.meta.url);
const invented = new URL('../../../tests/support/charters/', import.meta.url);

export const yamlOf = (id: string) => readFileSync(new URL(`${id}.yaml`, id === 'fifth' ? invented : folder), 'utf8');

/** An alliance's charter as it stands on a day, for the specs; "fifth" is the invented one. */
export const viewOf = (id: string, on = '2026-03-01'): CharterView =>
  charterOn(parseCharter(yamlOf(id), `${id}.yaml`), day(on));
