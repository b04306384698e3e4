import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

export default {
  parameters: { a11y: { test: 'error' } },
  tags: ['autodocs'],
} satisfies Preview;
