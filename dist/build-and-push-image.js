require('./index.js').action('build-and-push-image');
