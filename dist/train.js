require('./index.js').action('train');
