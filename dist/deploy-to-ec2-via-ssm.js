import { action } from './index.js';
await action('deploy-to-ec2-via-ssm');
