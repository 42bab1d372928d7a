import { parentPort } from 'node:worker_threads';
import { give, say } from '../said.ts';
import { type Part, readPart } from './part.ts';

// Apart from the worker that takes text, which starts sooner without all that unpacks pages.
parentPort?.on('message', (part: Part) => give(readPart(part, say)));
