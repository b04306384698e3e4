/** The page around a widget: light or dark, from left to right or from right to left. */
export interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

export const themes: readonly Theme[] = (['light', 'dark'] as const).flatMap((scheme) => (['ltr', 'rtl'] as const).map((direction) => ({ scheme, direction })));

export function setTheme({ scheme, direction }: Theme): void {
  const { documentElement, body } = document;
  documentElement.style.setProperty('color-scheme', scheme);
  documentElement.dir = direction;
  body.style.setProperty('background', 'Canvas');
  body.style.setProperty('color', 'CanvasText');
}

export function resetTheme(): void {
  const { documentElement, body } = document;
  documentElement.style.removeProperty('color-scheme');
  documentElement.removeAttribute('dir');
  body.style.removeProperty('background');
  body.style.removeProperty('color');
}
