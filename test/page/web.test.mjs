import {firstPiece} from './first-piece.mjs';
import {journeys} from './journeys.mjs';
import {linting} from './linting.mjs';

journeys('web');
linting('web');
firstPiece('web');
