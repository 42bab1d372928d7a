import { action } from './index.js';
await action('compare-to-champion');
