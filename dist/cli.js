#!/usr/bin/env node
require('./command.js').command(__dirname);
