require('./index.js').action('pipeline');
