/** Marks the other pieces of a family while one of it has the focus or the pointer. */
export function startFamilies(content: HTMLElement): void {
  const mark = (event: Event): void => {
    const held = event.target instanceof Element ? event.target.closest('[data-family]') : null;
    const family = held?.getAttribute('data-family') ?? null;
    for (const one of content.querySelectorAll('[data-family]')) {
      one.classList.toggle('kin', one !== held && one.getAttribute('data-family') === family);
    }
  };
  content.addEventListener('focusin', mark);
  content.addEventListener('pointerover', mark);
}
