import {workspaces} from './workspaces.mjs';

workspaces('web');
