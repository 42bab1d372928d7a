require('./index.js').action('register');
