import { register } from '../../ui/register.js';
import { TechStack } from './tech-stack.js';

register('tech-stack', TechStack);

declare global {
  interface HTMLElementTagNameMap {
    'tech-stack': TechStack;
  }
}
