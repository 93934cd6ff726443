import {firstPiece} from './first-piece.mjs';
import {journeys} from './journeys.mjs';
import {linting} from './linting.mjs';

journeys('web');
<<<<<<< HEAD
linting('web');
=======
firstPiece('web');
>>>>>>> 30494f8 (Take a newcomer from an empty folder to a copied piece, and find sentences that cannot be translated)
