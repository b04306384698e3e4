import { hostStyles } from '../../ui/host.styles.js';
import { ramp } from '../../ui/ramp.styles.js';
import { statesStyles } from '../../ui/states.styles.js';
import { gridStyles } from './skill-matrix.grid.styles.js';
import { toolsStyles } from './skill-matrix.tools.styles.js';

export const styles = [hostStyles, statesStyles, toolsStyles, gridStyles, ramp];
