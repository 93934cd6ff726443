import {journeys} from './journeys.mjs';
import {linting} from './linting.mjs';

journeys('web');
linting('web');
