/** What a tagged PDF says of its text: which pieces make a block, and what the block is. Files from Word and browsers are tagged. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Tag {
  /** Tells blocks of one page apart. */
  readonly block: number;
  /** null where the tag says no more than that it is text. */
  readonly shape: 'title' | 'heading' | 'list-item' | 'quotation' | 'note' | 'cell' | 'caption' | null;
  /** Of headings, 1 to 6. */
  readonly level: number | null;
  /** The number or the bullet of an item. */
  readonly label: boolean;
}

/** The little of the tree that is used. */
interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Stand on lines of their own; an item does so as well, through its body. */
const BLOCK = /^(?:P|H[1-6]?|Title|LI|LBody|BlockQuote|Caption|FigCaption|Note|FENote|TD|TH|TOCI|BibEntry)$/;
const SHAPES: Readonly<Record<string, Tag['shape']>> = {
  Title: 'title',
  LI: 'list-item',
  BlockQuote: 'quotation',
  Note: 'note',
  FENote: 'note',
  Caption: 'caption',
  FigCaption: 'caption',
  TD: 'cell',
  TH: 'cell',
};
/** Deeper trees are broken. */
const DEEPEST = 200;

/** By the ids of marked content. Empty where the page has no tags, or such as cannot be read. */
export async function tagsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>();
  let blocks = 0;
  const walk = (node: Node, around: Tag, depth: number) => {
    if (node.type === 'content') {
      if (node.id !== undefined) tags.set(node.id, around);
      return;
    }
    const { role = '' } = node;
    const heading = /^H([1-6])$/.exec(role);
    const within: Tag = {
      block: BLOCK.test(role) ? ++blocks : around.block,
      shape: heading ? 'heading' : (SHAPES[role] ?? around.shape),
      level: heading ? Number(heading[1]) : around.level,
      label: role === 'Lbl' ? around.shape === 'list-item' : around.label,
    };
    if (depth < DEEPEST) for (const child of node.children ?? []) walk(child, within, depth + 1);
  };
  try {
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) walk(tree, { block: 0, shape: null, level: null, label: false }, 0);
  } catch {
    tags.clear(); // Broken tags are common enough, and the page can be read without.
  }
  return tags;
}
