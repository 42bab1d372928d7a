require('./index.js').action('deploy-to-ec2-via-ssm');
