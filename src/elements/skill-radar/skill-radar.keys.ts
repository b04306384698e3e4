interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The axis that a key leads to, round and round; undefined where the key is not for us.
 *
 * @param mirrored whether the axes run the other way, as they do where the page runs from right to left
 */
export function axisAfter({ key, ctrlKey, altKey, metaKey }: Key, axis: number, axes: number, mirrored: boolean): number | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  switch (key) {
    case mirrored ? 'ArrowLeft' : 'ArrowRight':
    case 'ArrowUp':
      return (axis + 1) % axes;
    case mirrored ? 'ArrowRight' : 'ArrowLeft':
    case 'ArrowDown':
      return (axis + axes - 1) % axes;
    case 'Home':
      return 0;
    case 'End':
      return axes - 1;
    default:
      return undefined;
  }
}
