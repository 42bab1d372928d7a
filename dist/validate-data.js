require('./index.js').action('validate-data');
