require('./index.js').action('promote');
