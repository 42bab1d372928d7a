/** The command as it was compiled last. */
import { command } from '../../../build/src/main.js';

await command();
