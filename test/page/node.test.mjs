import {journeys} from './journeys.mjs';

journeys('node');
