import {journeys} from './journeys.mjs';

journeys('web');
