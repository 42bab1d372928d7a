/** The command as it was compiled last. */
import { command } from '../../../build/src/cli.js';

await command();
