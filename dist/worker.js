require('./command.js').thread(__dirname, 'text');
