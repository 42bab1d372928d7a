require('./index.js').action('smoke-test');
