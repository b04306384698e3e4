import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(config) {
    // The project's vite builds a library that leaves lit outside; a Storybook is an application with everything inside.
    delete config.build?.lib;
    delete config.build?.rolldownOptions?.external;
    return config;
  },
} satisfies StorybookConfig;
