/** The keyboard of a question, and the way of the focus from one to the next. */

const isTyping = (target: Element): boolean => target.localName === 'textarea' || target.localName === 'select';

/** What a key means to the calculator, beyond what the browser makes of it. */
export type Wish = { readonly kind: 'press'; readonly input: HTMLInputElement } | { readonly kind: 'next'; readonly index: number } | { readonly kind: 'undo' };

/**
 * Digits answer (0 not yet, 1 the first step or "yes"), Enter goes to the next question, Control or Command with Z undoes. Only
 * where a question has the focus, and nobody writes there.
 */
export function wishOf(event: KeyboardEvent): Wish | undefined {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (!(target instanceof Element) || isTyping(target) || isComposing || altKey || shiftKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { kind: 'undo' } : undefined;
  const question = target.closest<HTMLElement>('[data-question]');
  if (!question) return undefined;
  if (key === 'Enter' && target.localName === 'input') return { kind: 'next', index: Number(question.dataset['question']) };
  if (!/^\d$/.test(key)) return undefined;
  const fieldset = target.closest('fieldset') ?? question.querySelector('fieldset');
  const value = fieldset?.classList.contains('steps') ? (key === '0' ? 'none' : String(Number(key) - 1)) : { 0: 'false', 1: 'true' }[Number(key)];
  const input = [...(fieldset?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].find((it) => it.value === value);
  return input && { kind: 'press', input };
}

/** Gives a question the focus: its answer, or the first that can be given. @returns whether it is drawn */
export function focusQuestion(root: ParentNode, index: number): boolean {
  const question = root.querySelector<HTMLElement>(`[data-question="${index}"]`);
  const input = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector<HTMLElement>('input');
  if (!question || !input) return false;
  input.focus({ preventScroll: true });
  question.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Gives a place that is no control the focus, this once, and brings it into view. @param block where what follows it is wanted: 'start' */
export function focusPlace(place: HTMLElement | null, block: ScrollLogicalPosition = 'nearest'): void {
  if (!place) return;
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block });
}
