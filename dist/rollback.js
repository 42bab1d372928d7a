require('./index.js').action('rollback');
