import {journeys} from './journeys.mjs';
import {linting} from './linting.mjs';

journeys('node');
linting('node');
