declare const API_BASE: string;

declare module '*.scss';
declare module '*.png';
