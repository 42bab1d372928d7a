import { action } from './index.js';
await action('build-and-push-image');
