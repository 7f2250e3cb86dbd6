import type { MotionKind } from '@mengwu/contracts';

const ELSEWHERE = new Set<MotionKind>(['admission', 'expulsion', 'withdrawal']);
const ABOUT_SOMEBODY = new Set<MotionKind>(['election', 'removal', 'waiver', 'appointment']);

/** Proposed by another page of the desk, which has their papers and does what is decided. */
export const madeElsewhere = (kind: MotionKind) => ELSEWHERE.has(kind);
export const needsSubject = (kind: MotionKind) => ABOUT_SOMEBODY.has(kind);
export const needsOffice = (kind: MotionKind) => kind === 'appointment';
/** Words alone. */
export const isFree = (kind: MotionKind) => !ELSEWHERE.has(kind) && !ABOUT_SOMEBODY.has(kind);
