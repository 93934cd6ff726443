type Child = Node | string | null;

interface Shape {
  readonly class?: string;
  /** Attributes; null leaves one out. */
  readonly attrs?: Readonly<Record<string, string | null>>;
}

/** Makes an element; strings become text, never markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  shape: Shape,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (shape.class) element.className = shape.class;
  for (const [name, value] of Object.entries(shape.attrs ?? {})) if (value !== null) element.setAttribute(name, value);
  element.append(...children.filter(child => child !== null));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** A small picture of one path, drawn in the color of its text and hidden from screen readers. */
export function icon(className: string, path: string, filled = true): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({
    class: className,
    viewBox: '0 0 10 10',
    'aria-hidden': 'true',
    focusable: 'false',
  })) {
    picture.setAttribute(name, value);
  }
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', path);
  shape.setAttribute('fill', filled ? 'currentColor' : 'none');
  shape.setAttribute('stroke', 'currentColor');
  shape.setAttribute('stroke-width', filled ? '0.8' : '1.6');
  shape.setAttribute('stroke-linejoin', 'round');
  shape.setAttribute('stroke-linecap', 'round');
  picture.append(shape);
  return picture;
}

/** What the editor's context menu over an entry is told: which draft it is about. */
export function menuOf(path: string): Readonly<Record<string, string>> {
  const context = {webviewSection: 'entry', draft: path, preventDefaultContextMenuItems: true};
  return {'data-vscode-context': JSON.stringify(context)};
}

/** The path of the entry that an element stands for, in the grid or in a list; empty for any other element. */
export function pathOf(element: Element): string {
  return element.getAttribute('data-path') ?? element.getAttribute('data-list-path') ?? '';
}
