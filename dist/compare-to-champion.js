require('./index.js').action('compare-to-champion');
