import type { Template } from './templates.ts';

/** A node as the program hands it to WeChat with setData. */
export interface RawNode {
  readonly nn?: string;
  readonly sid?: string;
  readonly uid?: string;
  readonly cl?: string;
  readonly v?: string;
  readonly cn?: RawNode[];
  readonly [property: string]: unknown;
}

/** A node on the screen. */
export interface ScreenNode {
  readonly raw: RawNode;
  readonly template: Template | undefined;
  readonly parent: ScreenNode | undefined;
  readonly children: readonly ScreenNode[];
  readonly id: string;
  /** All that is written in it, as a person reads it. */
  readonly text: string;
  attribute(name: string): unknown;
}

function screenNode(
  raw: RawNode,
  templates: ReadonlyMap<string, Template>,
  parent: ScreenNode | undefined,
): ScreenNode {
  const template = templates.get(raw.nn ?? '');
  const children: ScreenNode[] = [];
  const node: ScreenNode = {
    raw,
    template,
    parent,
    children,
    id: raw.uid ?? raw.sid ?? '',
    get text() {
      return raw.v ?? children.map((child) => child.text).join('');
    },
    attribute: (name) => raw[template?.attributes.get(name) ?? name],
  };
  children.push(...(raw.cn ?? []).filter(Boolean).map((child) => screenNode(child, templates, node)));
  return node;
}

const below = (node: ScreenNode): ScreenNode[] => [node, ...node.children.flatMap(below)];

/** Everything on a page, parents before children. */
export function nodesOf(roots: readonly RawNode[], templates: ReadonlyMap<string, Template>): ScreenNode[] {
  return roots.filter(Boolean).flatMap((raw) => below(screenNode(raw, templates, undefined)));
}

/** The pieces of writing on a page, in their order. */
export function writingOf(nodes: readonly ScreenNode[]): string[] {
  return nodes.flatMap(({ raw }) => (raw.v ? [raw.v] : []));
}
